import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseArticle } from '#domain/article/parse.ts'
import { type Form, formatStructure } from '#domain/article/structure.ts'
import { ArticleView } from './ArticleView.tsx'

test('headings of three levels are told apart by the eye, too', () => {
  const line = (text: string, form: Form) => ({ text, form, joined: false, aside: null })
  const made = formatStructure([
    line('Bars without a cover', { kind: 'headline' }),
    ...([2, 3, 4] as const).flatMap((level) => [
      line(`Part ${level}`, { kind: 'heading', level }),
      line('Nobody on the quay had waved, and nobody had come to see it go.', { kind: 'paragraph' }),
    ]),
  ])
  render(<ArticleView article={parseArticle({ id: 'own:1', name: 'bars.html', facts: {}, ...made })} />)
  const sizes = screen.getAllByRole('heading').map(({ className }) => /text-\[([\d.]+)em\]/.exec(className)?.[1])
  expect(sizes).toHaveLength(3)
  expect(sizes.map(Number)).toEqual([...new Set(sizes.map(Number))].toSorted((a, b) => b - a))
})
