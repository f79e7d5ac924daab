import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLOURS } from '#domain/annotation/annotation.ts'

const css = readFileSync(new URL('styles.css', import.meta.url), 'utf8')
const light = tokensOf(':root')
const themes = {
  light,
  sepia: { ...light, ...tokensOf("[data-theme='sepia']") },
  dark: { ...light, ...tokensOf("[data-theme='dark']") },
  black: { ...light, ...tokensOf("[data-theme='black']") },
}

// https://www.w3.org/TR/WCAG22/#contrast-enhanced, #contrast-minimum, #non-text-contrast
const TEXT = 7
const SOFT_TEXT = 4.5
const SHAPE = 3

describeEach((theme, contrast) => {
  test(`${theme}: text on the page, on panels and in every highlight is at least ${TEXT}:1`, () => {
    for (const ground of ['page', 'raised', 'sunken', ...COLOURS]) {
      expect(contrast('ink', ground), `ink on ${ground}`).toBeGreaterThanOrEqual(TEXT)
    }
  })
  test(`${theme}: soft text, links, buttons and problems are at least ${SOFT_TEXT}:1`, () => {
    for (const ground of ['page', 'raised', 'sunken']) {
      for (const words of ['soft', 'accent', 'danger']) {
        expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(SOFT_TEXT)
      }
    }
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(SOFT_TEXT)
  })
  test(`${theme}: edges of controls and the lines under highlights are at least ${SHAPE}:1`, () => {
    for (const shape of ['edge', 'date', ...COLOURS.map((colour) => `${colour}-line`)]) {
      expect(contrast(shape, 'page'), shape).toBeGreaterThanOrEqual(SHAPE)
    }
  })
})

test('what is painted in the text is styled for the text alone: elsewhere it would make every element dearer', () => {
  const rules = css.match(/^.*::highlight\(.*[,{]$/gm) ?? []
  expect(rules.length).toBeGreaterThan(10)
  for (const rule of rules) expect(rule).toMatch(/^ *(\[data-start\]::highlight|@supports not selector)/)
})

function describeEach(check: (theme: string, contrast: (a: string, b: string) => number) => void): void {
  for (const [theme, tokens] of Object.entries(themes)) {
    check(theme, (a, b) => {
      const [lighter, darker] = [luminance(tokens[a]), luminance(tokens[b])].toSorted((x, y) => y - x)
      return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
    })
  }
}

/** The colours that a rule of the style sheet names. */
function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(start, css.indexOf('}', start))
  const tokens: Record<string, string> = {}
  for (const [, name, value] of body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) if (name && value) tokens[name] = value
  return tokens
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string | undefined): number {
  if (!colour) throw new Error('No such colour')
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
