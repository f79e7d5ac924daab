import { expect, test } from 'vitest'
import { type Dropped, findFiles } from './find-files.ts'

/** A file as a picker of folders gives it. */
function inFolder(path: string): File {
  const file = new File(['words'], path.replace(/^.*\//, ''))
  Object.defineProperty(file, 'webkitRelativePath', { value: path })
  return file
}

/** As a drop gives it: a folder of names, each a file or a folder again. */
type Tree = { readonly [name: string]: Tree | null }
function entry(name: string, tree: Tree | null): FileSystemEntry {
  const children = tree === null ? [] : Object.entries(tree).map(([child, inside]) => entry(child, inside))
  const both = {
    name,
    isFile: tree === null,
    isDirectory: tree !== null,
    file: (done: (file: File) => void) => done(new File(['words'], name)),
    createReader: () => ({
      readEntries: (done: (some: readonly FileSystemEntry[]) => void) => done(children.splice(0, 2)),
    }),
  }
  // Of an entry no more is asked.
  return both as unknown as FileSystemEntry
}

const names = async (dropped: readonly Dropped[]) => {
  const { files, others } = await findFiles(dropped)
  return { files: files.map(({ file }) => file.name), others }
}

test('[I6] of a folder all that can be read is taken, and what a saved page shows stays with it', async () => {
  const paths = [
    'a/one.txt',
    'a/b/two.md',
    'a/news.html',
    'a/news_files/advert.html',
    'a/news_files/x.js',
    'a/book.epub',
    'a/cat.png',
  ]
  expect(await names(paths.map(inFolder))).toEqual({
    files: ['one.txt', 'two.md', 'news.html', 'book.epub'],
    others: 3,
  })
})

test('[I6] a folder that is dropped is walked, in the order of its names', async () => {
  const tree = {
    'b.html': null,
    'b-Dateien': { 'advert.html': null },
    a: { 'z.txt': null, 'y.md': null, 'x.epub': null, 'w.png': null },
    notes_2019: { 'n.txt': null },
  }
  expect(await names([entry('top', tree)])).toEqual({
    files: ['x.epub', 'y.md', 'z.txt', 'b.html', 'n.txt'],
    others: 2,
  })
})

test('[I3] a file that is chosen by itself is taken whatever its name, so that it can be said what is wrong', async () => {
  expect(
    await names([new File(['x'], 'cat.png'), { file: new File(['x'], 'page'), from: 'https://a.example/' }]),
  ).toEqual({
    files: ['cat.png', 'page'],
    others: 0,
  })
})
