// What changes the library comes behind what it shows, in one piece, as on any screen.
export { CardActions } from './CardActions.tsx'
export { OwnTexts } from './OwnTexts.tsx'
