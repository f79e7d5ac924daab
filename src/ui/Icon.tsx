/** Line icons on a 20 px grid, drawn in the colour of the text around them. Decoration only: name the control itself. */
const PATHS = {
  aside: 'M4 4h12v12H4zM7 10h6',
  back: 'M12 4 6 10l6 6',
  bin: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.6 9v4.5M11.4 9v4.5',
  check: 'm4 10.5 4 4 8-9',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l2.8 1.8',
  close: 'm5 5 10 10M15 5 5 15',
  down: 'm5 8 5 5 5-5',
  letter: 'm3 16 4.6-12h.8L13 16M4.6 12h6.8M14 10.6c.8-.9 3.4-1 3.4 1.2V16M17.4 13c-3-.2-4 .6-4 1.7 0 1.6 2.9 1.8 4 0',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-.9.9M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l.9-.9',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  note: 'M4 4h12v8l-4 4H4zM12 16v-4h4M7 8h6M7 11h3',
  pen: 'm4 16 .8-3.4L13 4.4l2.6 2.6-8.2 8.2zM11.5 6l2.5 2.5',
  plus: 'M10 4v12M4 10h12',
  question: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5h.01',
  tag: 'M3.5 4v5.5l7 7 6-6-7-7zM7 7h.01',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="size-5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
