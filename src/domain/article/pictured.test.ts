import { expect, test } from 'vitest'
import { isPictured } from './pictured.ts'

test.each([
  ['Anna Karlsson, left, waits for the ferry with her brother', true],
  ['The baker (right) and his son on the quay of Hallvik.', true],
  ['Karl Berg (pictured in March) left the harbour in the fog.', true],
  ['Karl Berg (l.) und Anna Karlsson auf der Fähre', true],
  ['From left: Anna Karlsson, Karl Berg and the ferry', true],
  ['The crew of the ferry (from left to right: Karl, Anna, Per)', true],
  ['Anna Karlsson (till vänster) på kajen', true],
  ['港でフェリーを待つ山田さん（左）と船長', true],
  ['山田さん（左）は「船はもう来ない」と話した。', false],
  ['Below, the ferry waits for the bakers of Hallvik.', false],
  ['Karl Berg said that the harbour, left, right and centre, was full.', false],
  ['Those who have left will not come back, Anna Karlsson says.', false],
  ['Anna Karlsson (Left) voted for the bridge.', false],
  ['The party of the left, he said, was right.', false],
  [`Anna Karlsson, left, ${'waits and waits '.repeat(20)}`, false],
])('[B6] the words under a picture: %s: %s', (text, is) => {
  expect(isPictured(text)).toBe(is)
})
