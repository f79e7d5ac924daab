import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldString } from '#domain/text/fold.ts'
import { diffWords } from './word-diff.ts'

const say = (old: string, now: string) =>
  diffWords(old, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('[A17] what changed is told word by word', () => {
  test.each([
    ['a word replaced', 'eleven years old', 'twelve years old', '[-eleven-][+twelve+] years old'],
    ['words put in', 'the sea', 'the grey and heavy sea', 'the [+grey and heavy +]sea'],
    [
      'a phrase replaced is read whole',
      'on a quiet day',
      'on some stormy night',
      'on [-a quiet day-][+some stormy night+]',
    ],
    [
      'one character of many',
      '这座灯塔建于一八一一年。',
      '这座灯塔建于一八一二年。',
      '这座灯塔建于一八一[-一-][+二+]年。',
    ],
    ['a kana with its voicing', 'がぎぐ', 'がきぐ', 'が[-ぎ-][+き+]ぐ'],
    ['Thai, a vowel with its letter', 'กิน', 'กีน', '[-กิ-][+กี+]น'],
    ['Arabic', 'بُنيت المنارة في عام ألف', 'بنيت المنارة في سنة ألف', 'بنيت المنارة في [-عام-][+سنة+] ألف'],
    ['Hebrew put in', 'הספינה יצאה בצהריים', 'הספינה הישנה יצאה בצהריים', 'הספינה [+הישנה +]יצאה בצהריים'],
    ['two scripts', 'the 灯塔 of Kerrow', 'the 灯台 of Kerrow', 'the 灯[-塔-][+台+] of Kerrow'],
    ['a picture of several parts', 'ok 👩‍👩‍👧 so', 'ok 🎉 so', 'ok [-👩‍👩‍👧-][+🎉+] so'],
    ['restyled only', '“No” – she said', '"no" - she said', '"no" - she said'],
    ['all gone', 'a b', '', '[-a b-]'],
    ['nothing', '', '', ''],
  ])('%s', (_, old, now, told) => {
    expect(say(old, now)).toBe(told)
  })

  test('both versions can be read from it', () => {
    const words = fc
      .array(fc.constantFrom('sea', ' ', 'Boat', '—', 'é', '\n', '港'), { maxLength: 30 })
      .map((list) => list.join(''))
    fc.assert(
      fc.property(words, words, (old, now) => {
        const changes = diffWords(old, now)
        const read = (kind: string) =>
          changes
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(read('gone')).toBe(now)
        expect(foldString(read('added'))).toBe(foldString(old))
      }),
    )
  })
})
