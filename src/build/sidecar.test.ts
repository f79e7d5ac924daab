import { expect, test } from 'vitest'
import { SeedError } from './seed-error.ts'
import { parseSidecar } from './sidecar.ts'

const WRONG: readonly { name: string; json: string; says: string }[] = [
  {
    name: 'no JSON',
    json: 'written: 2020',
    says: `seeds/a.json is not JSON: Unexpected token 'w', "written: 2020" is not valid JSON.`,
  },
  { name: 'a list', json: '["Ada"]', says: 'seeds/a.json is ["Ada"]; expected facts between { and }.' },
  { name: 'nothing', json: 'null', says: 'seeds/a.json is null; expected facts between { and }.' },
  {
    name: 'an unknown field',
    json: '{ "autor": "Ada" }',
    says:
      'seeds/a.json: “autor” is not a known fact; expected one of ' +
      'slug, title, authors, publication, issue, section, language, url, published, written.',
  },
  {
    name: 'a date in words',
    json: '{ "written": "27 October 2020" }',
    says: 'seeds/a.json: “written” is "27 October 2020"; expected an EDTF date such as 2020-10-27, 2020-10 or 2020-10-27~ (about).',
  },
  {
    name: 'a day that does not exist',
    json: '{ "published": "2021-02-29" }',
    says: 'seeds/a.json: “published” is "2021-02-29"; expected an EDTF date such as 2020-10-27, 2020-10 or 2020-10-27~ (about).',
  },
  {
    name: 'a year as a number',
    json: '{ "written": 2020 }',
    says: 'seeds/a.json: “written” is 2020; expected some text.',
  },
  {
    name: 'a language in words',
    json: '{ "language": "english" }',
    says: 'seeds/a.json: “language” is "english"; expected a BCP 47 language such as en-GB.',
  },
  {
    name: 'a language with an underscore',
    json: '{ "language": "en_GB" }',
    says: 'seeds/a.json: “language” is "en_GB"; expected a BCP 47 language such as en-GB.',
  },
  {
    name: 'a slug with a blank',
    json: '{ "slug": "A long night" }',
    says: 'seeds/a.json: “slug” is "A long night"; expected small letters and digits with single hyphens between them, such as a-long-night.',
  },
  {
    name: 'a slug that would leave its folder',
    json: '{ "slug": "../night" }',
    says: 'seeds/a.json: “slug” is "../night"; expected small letters and digits with single hyphens between them, such as a-long-night.',
  },
  {
    name: 'an author who is not in a list',
    json: '{ "authors": "Ada Byron" }',
    says: 'seeds/a.json: “authors” is "Ada Byron"; expected a list of names, such as ["Ada Byron"].',
  },
  {
    name: 'an author without a name',
    json: '{ "authors": ["Ada Byron", " "] }',
    says: 'seeds/a.json: “authors.1” is ""; expected some text, or no such field at all.',
  },
  {
    name: 'an address that runs a script',
    json: '{ "url": "javascript:alert(1)" }',
    says: 'seeds/a.json: “url” is "javascript:alert(1)"; expected a whole address that begins with https:// or http://.',
  },
]

test.each(WRONG)('[B1] is refused with a sentence: $name', ({ json, says }) => {
  expect(() => parseSidecar('seeds/a.json', json)).toThrow(new SeedError(says))
})

test('[B1] gives the facts, trimmed, and the language as BCP 47 writes it', () => {
  const facts = {
    slug: 'a-long-night',
    title: ' A Long Night ',
    authors: ['Ada Byron', 'Émile 曹'],
    publication: 'The Paper',
    issue: '7',
    section: 'World',
    language: 'EN-gb',
    url: 'https://example.org/a?b#c',
    published: '1999-12',
    written: '1999-11-30~',
  }
  const expected = { ...facts, title: 'A Long Night', language: 'en-GB' }
  expect(parseSidecar('seeds/a.json', JSON.stringify(facts))).toEqual(expected)
})

test('[B1] gives no facts for an empty sidecar', () => {
  expect(parseSidecar('seeds/a.json', '{}')).toEqual({})
})
