import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Markdown } from './Markdown.tsx'
import { MarkdownText } from './MarkdownText.tsx'

const html = (text: string): string => render(<MarkdownText text={text} />).container.innerHTML

describe('Markdown is shown as what it means', () => {
  test.each([
    ['bold and italic', '**High** and *low*', '<strong>High</strong> and <em>low</em>'],
    ['struck out', '~~wrong~~', '<del>wrong</del>'],
    ['a list', '- one\n- two', '<li dir="auto">one</li>'],
    ['a quotation', '> said', '<blockquote'],
    ['a task', '- [x] done', '☑ '],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', '<td>1</td>'],
    ['a heading is no heading of the page', '# Flood', '<p class="font-semibold">Flood</p>'],
    ['HTML is words', 'a <script>x</script>', 'a &lt;script&gt;x&lt;/script&gt;'],
    ['a line end stays', 'one\ntwo', 'whitespace-pre-line">one\ntwo</p>'],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toContain(expected)
  })

  test('a link opens beside, and tells its host nothing', () => {
    render(<MarkdownText text="[the source](https://example.org/a)" />)
    const link = screen.getByRole('link', { name: 'the source' })
    expect(link).toHaveAttribute('href', 'https://example.org/a')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })
})

describe('what a note must not do', () => {
  test.each([
    ['fetch a picture', '![a map](https://example.org/map.png)', 'img'],
    ['run a script', '<script>alert(1)</script>', 'script'],
    ['run at a click', '[x](javascript:alert(1))', 'a'],
    ['hide a script in data', '[x](data:text/html;base64,PHNjcmlwdD4=)', 'a'],
    ['frame another page', '<iframe src="https://example.org"></iframe>', 'iframe'],
    ['lead within the page', '[x](#at=1-2)', 'a'],
    ['bring a form', '<form action="https://example.org"><input name="a"></form>', 'form, input'],
    ['style itself', '<p style="position:fixed">x</p>', '[style]'],
  ])('%s', (_, text, selector) => {
    const { container } = render(<MarkdownText text={text} />)
    expect(container.querySelector(selector)).toBe(null)
  })

  test('a picture is named, and one click away', () => {
    render(<MarkdownText text="![a map](https://example.org/map.png)" />)
    expect(screen.getByRole('link', { name: 'a map' })).toHaveAttribute('href', 'https://example.org/map.png')
  })

  test('whatever is written, no attribute of it can run', () => {
    const piece = fc.constantFrom(
      '<img src=x onerror=a>',
      '[a](',
      'javascript:a',
      ')',
      '![',
      '](',
      '<svg onload=a>',
      '`',
      '\n',
      '- ',
      '|',
      '<a href="x" onclick=a>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { container, unmount } = render(<MarkdownText text={pieces.join('')} />)
        for (const element of container.querySelectorAll('*')) {
          expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([])
          expect(element.getAttribute('href') ?? 'https:').toMatch(/^(?:https?:|mailto:)/)
        }
        unmount()
      }),
      { numRuns: 60 },
    )
  })
})

test('plain words are shown as they are, at once', () => {
  const { container } = render(<Markdown text={'one\ntwo (3 * 2? no: 5)'.replace(' * ', ' x ')} />)
  expect(container.querySelector('p')).toHaveTextContent('one two (3 x 2? no: 5)')
  expect(container.querySelector('.grid')).toBe(null)
})
