import { isReadable } from './kind-of.ts'

/** A file, and the address that it is known to come from. */
export type Incoming = { readonly file: File; readonly from: string | null }

/** What a drop, a picker or a share gives: files, and entries that may be folders. */
export type Dropped = File | FileSystemEntry | Incoming

/** Files to read, and how many others lay in the folders among them. */
export type Found = { readonly files: readonly Incoming[]; readonly others: number }

/**
 * The files that are dropped or chosen, with those of folders, in the order of their paths. Of a folder only what can be
 * read is taken; a file that was chosen by itself is taken whatever its name, so that it can be said what is wrong.
 */
export async function findFiles(dropped: readonly Dropped[]): Promise<Found> {
  const pages = new Set(dropped.flatMap((each) => (each instanceof File ? pageStem(each.webkitRelativePath) : [])))
  const found = await Promise.all(dropped.map((each) => take(each, pages)))
  return { files: found.flatMap(({ files }) => files), others: found.reduce((sum, { others }) => sum + others, 0) }
}

async function take(dropped: Dropped, pages: ReadonlySet<string>): Promise<Found> {
  if (dropped instanceof File) {
    // Where a browser chooses no folders, it has no such path.
    const path = dropped.webkitRelativePath
    const left = path && (!isReadable(dropped.name) || foldersOf(path).some((folder) => belongsTo(folder, pages)))
    return left ? OTHER : { files: [{ file: dropped, from: null }], others: 0 }
  }
  if (!('isDirectory' in dropped)) return { files: [dropped], others: 0 }
  return isFolder(dropped) ? walk(dropped) : { files: await fileOf(dropped), others: 0 }
}

const OTHER: Found = { files: [], others: 1 }

async function walk(folder: FileSystemDirectoryEntry): Promise<Found> {
  const entries = (await childrenOf(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const pages = new Set(entries.flatMap((entry) => (entry.isFile ? pageStem(entry.name) : [])))
  const found = await Promise.all(
    entries.map(async (entry): Promise<Found> => {
      if (isFolder(entry)) return belongsTo(entry.name, pages) ? OTHER : walk(entry)
      return isReadable(entry.name) ? { files: await fileOf(entry), others: 0 } : OTHER
    }),
  )
  return { files: found.flatMap(({ files }) => files), others: found.reduce((sum, { others }) => sum + others, 0) }
}

/** A folder gives its children some at a time, until it gives none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const next = () =>
    new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
  const all: FileSystemEntry[] = []
  // Each answer says whether there are more.
  // oxlint-disable-next-line no-await-in-loop
  for (let some = await next(); some.length > 0; some = await next()) all.push(...some)
  return all
}

/** The path of a page without its ending, if it is one. */
function pageStem(path: string): string[] {
  const stem = /^(.*)\.x?html?$/i.exec(path)?.[1]
  return stem === undefined ? [] : [stem]
}

/** Beside `News.html` browsers put what the page shows into `News_files`, `News-Dateien` …: pages of advertisers among it. */
function belongsTo(folder: string, pages: ReadonlySet<string>): boolean {
  const stem = /^(.*)[_.-][^_./-]*$/.exec(folder)?.[1]
  return stem !== undefined && pages.has(stem)
}

/** `a/b/c.txt` lies in `a` and in `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

function fileOf(entry: FileSystemEntry): Promise<Incoming[]> {
  return new Promise((resolve) => {
    // One that cannot be had shows when it is read, by its name.
    if (isFile(entry))
      entry.file(
        (file) => resolve([{ file, from: null }]),
        () => resolve([]),
      )
    else resolve([])
  })
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
