import { expect, test } from 'vitest'
import { announcesOnly, bylineIn } from './byline.ts'

test.each([
  ['By Ana de la Cruz, John Roe, Jr. and J. P. McRae', ['Ana de la Cruz', 'John Roe Jr.', 'J. P. McRae'], 'first'],
  ['Von Henrike Solberg und Jannis Okafor', ['Henrike Solberg', 'Jannis Okafor'], 'first'],
  ['Par Léa Fontaine et Noé d’Aubigny', ['Léa Fontaine', 'Noé d’Aubigny'], 'first'],
  ['By Dana Elster Gazette Correspondent, Updated May 2, 2021', ['Dana Elster'], 'first'],
  ['ByTova LindqvistPublished: May 2, 2021', ['Tova Lindqvist'], 'first'],
  ['By Associated Press', ['Associated Press'], 'first'],
  ['The Associated Press', ['The Associated Press'], 'not'],
  ['By HarbourGazette', ['HarbourGazette'], 'first'],
  ['Von Henrike Solberg, Online-Redakteurin', ['Henrike Solberg'], 'first'],
  ['Dana Elster HBR GAZETTE', ['Dana Elster'], 'not'],
  ['John Roe, III', ['John Roe III'], 'not'],
  ['Dana Elster Dana Elster', ['Dana Elster'], 'not'],
  ['January 16, 2026 Dana Elster', ['Dana Elster'], 'not'],
  ['Do 25.04.24 | 14:07 Uhr | Von Eva Kern-Rätsch', ['Eva Kern-Rätsch'], 'inside'],
  ['Iris BellTravel News Reporter', ['Iris Bell'], 'not'],
  ['Miles Jansen5 hours ago', ['Miles Jansen'], 'not'],
  ['Publicado por Dana Elster', ['Dana Elster'], 'first'],
  ['Gastbeitrag von: Dana Elster', ['Dana Elster'], 'first'],
  ['Ein Kommentar von Dana Elster', ['Dana Elster'], 'first'],
  ['Christoph von Ritter', ['Christoph von Ritter'], 'not'],
  ['Dana Elster, harbour.com', ['Dana Elster'], 'not'],
  ['Written by Dana Elster, PhD on April 29, 2018', ['Dana Elster'], 'first'],
  ['Dana Elster, M.D., and John Roe', ['Dana Elster', 'John Roe'], 'not'],
  ['von Dana Elster Erstellt am 01.01.23 um 08:35', ['Dana Elster'], 'first'],
  ['Dana DiElster@dielster', ['Dana DiElster'], 'not'],
  ['Published: 5 hours ago | Written by Dana Elster', ['Dana Elster'], 'inside'],
  ['Wednesday January 18, 2017 10:44 am PST by Dana Elster', ['Dana Elster'], 'inside'],
  ['Posted on August 2, 2019August 2, 2019Author Dana Elster', ['Dana Elster'], 'inside'],
  ['投稿者 Dana Elster', ['Dana Elster'], 'first'],
  ['著者：森田葉子', ['森田葉子'], 'first'],
  ['Veröffentlicht am 12. Juni 2017 von gizmo', ['gizmo'], 'inside'],
  ['Posted in Travel by hanna on August 3, 2019', ['hanna'], 'inside'],
  ['by oz on December 4, 2006', ['oz'], 'first'],
  ['11.09.2011, 16:20 von dana_e', ['dana_e'], 'inside'],
  ['von gizmo am Mittwoch, den 12. Juni 2017', ['gizmo'], 'first'],
  ['Von Jan Elster', ['Jan Elster'], 'first'],
  ['by April Elster@elster Dec 15, 2016', ['April Elster'], 'first'],
  ['Dana Elster Jan 15, 2016', ['Dana Elster'], 'not'],
  ['16. Mai 2019 Dana Elster Kommentare 2', ['Dana Elster'], 'not'],
  ['김하늘 기자', ['김하늘'], 'inside'],
  ['（责编：李明、王芳）', ['李明', '王芳'], 'inside'],
  ['（本报记者李明）', ['李明'], 'inside'],
  ['文・森田葉子', ['森田葉子'], 'inside'],
  ['文＝森田葉子 写真＝小川一', ['森田葉子'], 'inside'],
  ['（文・森田葉子、写真・小川一）', ['森田葉子'], 'inside'],
  ['取材・文／アンナ・ベルク、小川さくら', ['アンナ・ベルク', '小川さくら'], 'inside'],
  ['文/李明', ['李明'], 'inside'],
])('[B1] the names in %s', (text, names, announced) => {
  expect(bylineIn(text)).toMatchObject({ names, announced })
})

test.each([
  'Latest News',
  'Reply Quote',
  'Footer Navigation',
  'The Great Wall',
  'Harbour Street Theatre reopens its doors',
  'and so it went',
  '写真・小川一',
  '文化部の活動',
  '市長は記者会見を開いた',
  'Der Bericht zum Hören',
  'Letzte Artikel',
  'South Africa',
  'Full Text',
  '公開日 2019年2月13日',
  '記事',
  '手順2：入力する',
  'April 2020',
  'Von Sarajevo zum Flächenbrand',
  'Von Mensch und Maulwurf',
  'Von der Planung bis hin zu den Segeln',
  'Mehr Artikel von gizmo',
  'Applications must arrive by the May 3, 2020 deadline',
  '记者从市政府获悉，渡船明天开航。',
  '',
])('[B2] no names in %s', (text) => {
  expect(bylineIn(text)).toBe(null)
})

test('[B3] a word may announce the names of the next line', () => {
  expect(['By', 'Written by:', 'Von', 'Author:'].every(announcesOnly)).toBe(true)
  expect(announcesOnly('By the river')).toBe(false)
})
