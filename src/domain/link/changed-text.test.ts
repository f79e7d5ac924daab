import { describe, expect, test } from 'vitest'
import { sliceOf, span } from '#domain/text/span.ts'
import { encodeQuote } from './quote-link.ts'
import { follow, place, TEXT } from './test-link.ts'

const QUOTE = 'the keeper wrote, “and the boat comes when the sea lets it – on a Tuesday'
describe('what a link survives', () => {
  test.each<[string, (text: string) => string, string, string]>([
    [
      '[L4] plain quotes and dashes',
      (t) => t.replace(/[“”]/g, '"').replace(/–/g, '--'),
      'found',
      'the keeper wrote, "and the boat comes when the sea lets it -- on a Tuesday',
    ],
    ['[L4] no-break and double spaces', (t) => t.replaceAll(' ', '\u00a0 '), 'found', QUOTE.replaceAll(' ', '\u00a0 ')],
    ['[L4] capitals', (t) => t.toUpperCase(), 'found', QUOTE.toUpperCase()],
    ['[L1] a paragraph put in before', (t) => `Another paragraph.\n\n${t}`, 'found', QUOTE],
    ['[L5] a word in the middle corrected', (t) => t.replace('boat', 'mail'), 'changed', QUOTE.replace('boat', 'mail')],
    [
      '[L5] a word at the end corrected',
      (t) => t.replace('Tuesday', 'Thursday'),
      'changed',
      QUOTE.replace('Tuesday', 'Thursday'),
    ],
    [
      '[L5] a clause put in',
      (t) => t.replace('the sea', 'the grey and heavy sea'),
      'changed',
      QUOTE.replace('the sea', 'the grey and heavy sea'),
    ],
  ])('%s', (_, change, kind, words) => {
    const changed = change(TEXT)
    const outcome = follow(encodeQuote(TEXT, place(QUOTE)), changed)
    expect(outcome.kind).toBe(kind)
    expect('at' in outcome && sliceOf(changed, outcome.at)).toBe(words)
  })

  test('[L5] a word corrected in a short quote', () => {
    const changed = TEXT.replace('three ships', 'seven ships')
    const outcome = follow(encodeQuote(TEXT, place('three ships in one winter')), changed)
    expect(outcome).toMatchObject({ kind: 'changed', at: place('seven ships in one winter', changed) })
  })

  test('[L6] a deleted passage is lost', () => {
    const rest = TEXT.replace(/“We have.*lucky\.”/s, '')
    expect(follow(encodeQuote(TEXT, place(QUOTE)), rest)).toEqual({
      kind: 'lost',
      words: 'the keeper wrote and the … sea lets it on a tuesday',
    })
    expect(follow(encodeQuote(TEXT, place('three ships')), 'Another text, about ships.').kind).toBe('lost')
  })

  test('[L7] more or fewer places between the same words: changed', () => {
    const verse = 'And so again: The lamp was lit. And so on. '
    const value = encodeQuote(verse + verse, place('The lamp was lit', verse))
    expect(follow(value, verse + verse).kind).toBe('found')
    expect(follow(value, verse + verse + verse).kind).toBe('changed')
    expect(follow(value, verse).kind).toBe('changed')
  })

  const ships = 'three ships in one winter'
  test.each([
    ['in front', `Three ships in one winter.\n\n${TEXT}`],
    ['behind', `${TEXT}\n\nLoss of three ships in one winter`],
  ])('[L10] a copy put in %s does not draw the link to itself', (_, text) => {
    const at = place(`loss of ${ships}. `, text)
    expect(follow(encodeQuote(TEXT, place(ships)), text)).toEqual({
      kind: 'found',
      at: span(at.start + 8, at.start + 8 + ships.length),
    })
  })

  test('[L10] one side may be edited; between other words on both it is changed', () => {
    const value = encodeQuote(TEXT, place(ships))
    expect(follow(value, TEXT.replace('It has never', 'Never has it')).kind).toBe('found')
    expect(follow(value, `They had seen ${ships}, and more before that.`).kind).toBe('changed')
  })

  test('[L10] two places with one side each as it was: which was meant is a guess', () => {
    const value = encodeQuote(TEXT, place(ships))
    const text = `The loss of ${ships}, and more. They told of ${ships}. It has never happened again.`
    expect(follow(value, text).kind).toBe('changed')
  })

  test('[L11] older links work as they did', () => {
    const older = (value: string) => value.replace(/(\.[a-z2-7]{4})[a-z2-7]{4}$/, '$1')
    const value = older(encodeQuote(TEXT, place(ships)))
    expect(value).toMatch(/~25\.[a-z2-7]{4}$/)
    expect(follow(value, TEXT)).toEqual({ kind: 'found', at: place(ships) })
    expect(follow(value, `Three ships in one winter\n\n${TEXT}`).kind).toBe('changed')
    const line = 'The lamp was lit each evening at dusk.'
    const second = place(line, TEXT, place(line).end)
    expect(follow(`${older(encodeQuote(TEXT, second))}.2.2`, TEXT)).toEqual({ kind: 'found', at: second })
  })
})
