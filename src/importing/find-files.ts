/** What a drop or a picker gives: files, and entries that may be folders. */
export type Dropped = File | FileSystemEntry

/** Files to read, and how many others lay in the folders among them. */
export type Found = { readonly files: readonly File[]; readonly others: number }

const TEXT = /\.te?xt$/i

/**
 * The files that are dropped or chosen, with those of folders, in the order of their paths. Of a folder only the
 * plain texts are taken; a file that was chosen by itself is taken whatever its name, so that it can be said what is wrong.
 */
export async function findFiles(dropped: readonly Dropped[]): Promise<Found> {
  const found = await Promise.all(dropped.map(take))
  return { files: found.flatMap(({ files }) => files), others: found.reduce((sum, { others }) => sum + others, 0) }
}

async function take(dropped: Dropped): Promise<Found> {
  if (dropped instanceof File) {
    // Where a browser chooses no folders, it has no such path.
    const inFolder = Boolean(dropped.webkitRelativePath)
    return inFolder && !TEXT.test(dropped.name) ? OTHER : { files: [dropped], others: 0 }
  }
  return isFolder(dropped) ? walk(dropped) : { files: await fileOf(dropped), others: 0 }
}

const OTHER: Found = { files: [], others: 1 }

async function walk(folder: FileSystemDirectoryEntry): Promise<Found> {
  const entries = (await childrenOf(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const found = await Promise.all(
    entries.map(async (entry): Promise<Found> => {
      if (isFolder(entry)) return walk(entry)
      return TEXT.test(entry.name) ? { files: await fileOf(entry), others: 0 } : OTHER
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

function fileOf(entry: FileSystemEntry): Promise<File[]> {
  return new Promise((resolve) => {
    // One that cannot be had shows when it is read, by its name.
    if (isFile(entry))
      entry.file(
        (file) => resolve([file]),
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
