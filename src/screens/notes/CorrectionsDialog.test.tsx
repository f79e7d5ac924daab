import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { catalogueQuery } from '#queries/catalogue.ts'
import { correct } from '#queries/corrections.ts'
import { run } from '#queries/test-client.ts'
import { renderApp } from '../../../test/render-app.tsx'

afterEach(async () => {
  const { database } = await import('#queries/database.ts')
  await database.write(['corrections'], async (write) => {
    await Promise.all((await write.keys('corrections')).map((key) => write.remove('corrections', key)))
  })
  sessionStorage.clear()
})

const text = (id: string, facts: object, title = 'Elsewhere') => ({ id, title, facts, repairs: [], events: [] })
async function choose(...texts: readonly object[]): Promise<void> {
  const words = JSON.stringify({ format: 'lectern-corrections', version: 1, texts })
  await userEvent.upload(await screen.findByLabelText('A file of annotations'), new File([words], 'corrections.json'))
}
const said = async (words: RegExp | string) => expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)

test('[Z2] [Z3] what a file of corrections would change is shown, taken or left, done in one step and taken back', async () => {
  const { client } = renderApp('/notes')
  const [seed] = await client.query(catalogueQuery)
  const sourceId = seed?.id ?? ''
  await run(client, correct, { sourceId, change: { facts: { section: 'Mine' } } })
  const facts = { title: 'The strike', section: 'Theirs', published: '2020-10' }
  await choose(text(sourceId, facts), text('own:gone', { title: 'Nowhere' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Bring in “corrections.json”' }))
  await dialog.findByText('4 corrections of 2 texts. Nothing is stored yet.')
  expect(dialog.getByRole('checkbox', { name: /^Title ?The strike/ })).toBeChecked()
  expect(dialog.getByRole('checkbox', { name: /Theirs.*Here you have stated: Mine/ })).not.toBeChecked()
  expect(dialog.getByRole('checkbox', { name: /Nowhere/ })).toBeDisabled()
  expect(dialog.getByText('October 2020')).toBeInTheDocument()
  await userEvent.click(dialog.getByRole('checkbox', { name: /October 2020/ }))
  await userEvent.click(dialog.getByRole('button', { name: 'Bring in 1' }))
  await said('1 correction brought in')
  expect((await client.query(catalogueQuery))[0]).toMatchObject({ title: 'The strike' })
  await userEvent.keyboard('{Control>}z{/Control}')
  await said('Undone: the corrections that were brought in')
  expect((await client.query(catalogueQuery))[0]?.title).toMatch(/^Belarusian/)
})

test('[Z3] a text that is not known again is picked', async () => {
  const { client } = renderApp('/notes')
  await choose(text('own:gone', { title: 'The strike' }))
  const dialog = within(await screen.findByRole('dialog'))
  const picked = await dialog.findByRole('combobox', { name: 'This text is not here. Is it one of these?' })
  expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled()
  await userEvent.selectOptions(picked, within(picked).getByRole('option', { name: /^Belarusian/ }))
  await userEvent.click(await dialog.findByRole('button', { name: 'Bring in 1' }))
  await said('1 correction brought in')
  expect((await client.query(catalogueQuery))[0]).toMatchObject({ title: 'The strike' })
})
