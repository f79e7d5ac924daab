import { expect, test } from 'vitest'
import { furnitureOf } from './furniture.ts'
import { isImprint } from './imprint.ts'
import { wordsOf } from '#domain/text/words.ts'

// Where no spaces part words, many sentences begin as a button does.
test.each([
  ['コメントを見る', 'comments'],
  ['会員登録はこちら', 'account'],
  ['もっと見る', 'related'],
  ['個人情報保護方針', 'legal'],
  ['更多新闻', 'related'],
  ['로그인', 'account'],
  ['많이 본 뉴스', 'related'],
  ['コメントを求められた町長は、何も答えなかった。', null],
  ['会員登録した人は三万人を超えた。', null],
  ['著作権法の改正案が三日、国会に出された。', null],
  ['個人情報が入った箱が港で見つかった。', null],
  ['クッキーを焼く店が島に戻ってきた。', null],
  ['阅读更多', 'related'],
  ['閱讀全文：渡船', 'related'],
  ['分享到微信', 'share'],
  ['더 보기', 'related'],
  ['카카오톡으로 공유하기', 'share'],
  ['続きを読む', 'related'],
  ['Facebookでシェアする', 'share'],
  ['阅读更多书籍的人睡得更好。', null],
  ['더 보기 좋은 집으로 바뀌었다.', null],
  ['更多的居民在周末回到了家。', null],
  ['개인정보 유출 사고가 또 났다.', null],
  ['An official website of the Harbour Board', 'notice'],
  ['Secure .gov websites use HTTPS', 'notice'],
  ['An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt.', 'consent'],
  ['Ein Klick für den Datenschutz', 'consent'],
  ['Afficher plus', 'related'],
  ['Vis mer', 'related'],
  ['People are also reading…', 'related'],
  ['Annonsørinnhold', 'advertisement'],
  ['Let our news meet your inbox.', 'newsletter'],
  ['We apologize, but this video has failed to load.', 'media'],
  ['This document is subject to copyright. Nobody may copy it without asking.', 'legal'],
  ['Join The Quay for access to this content', 'account'],
  ['İlgili konular', 'related'],
  ['Lea también: Los relojes del norte', 'related'],
  ['コメント(3)', 'comments'],
  ['إعلان', 'advertisement'],
  ['コメントは三つあった。', null],
  ['People also said that the ferry was late.', null],
  ['The bakers also join the ferry for access to the island', null],
])('[P1] of furniture or of an article: %s', (text, kind) => {
  expect(furnitureOf(text)).toBe(kind)
})

test.each([
  ['2024年3月12日 17時40分 (3月12日 18時05分更新)', true],
  ['入力 17時40分 更新', true],
  ['映画は午後3時10分に公開された。', false],
])('[P1] when a text appeared, or what happened: %s', (text, is) => {
  expect(isImprint(text, wordsOf(text).length)).toBe(is)
})
