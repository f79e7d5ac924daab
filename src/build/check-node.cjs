// Says in one sentence that this Node is too old. Written so that every Node can read it, whatever its age.
var parts = process.versions.node.split('.')
var major = Number(parts[0])
var minor = Number(parts[1])

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Lectern needs Node 20.19 or later; this is ' + process.version + '. Newer ones are at https://nodejs.org.',
  )
  process.exit(1)
}
