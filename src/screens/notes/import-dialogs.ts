// What shows a file before it is brought in, in one piece: each piece more costs the first load its name.
export { CorrectionsDialog } from './CorrectionsDialog.tsx'
export { ImportDialog } from './ImportDialog.tsx'
