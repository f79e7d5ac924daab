// What Vitest's reporter takes for granted and Node 20 lacks: without it a failing test is reported as a crash.
// To be deleted with the support for Node 20.

function groups<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    found.set(key, [...(found.get(key) ?? []), item])
  }
  return found
}

function withResolvers(): { promise: Promise<unknown>; resolve: unknown; reject: unknown } {
  let resolve: unknown
  let reject: unknown
  const promise = new Promise((fulfil, refuse) => {
    resolve = fulfil
    reject = refuse
  })
  return { promise, resolve, reject }
}

function lend(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true })
}

lend(Map, 'groupBy', groups)
lend(Object, 'groupBy', (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) =>
  Object.fromEntries(groups(items, keyOf)),
)
lend(Promise, 'withResolvers', withResolvers)
