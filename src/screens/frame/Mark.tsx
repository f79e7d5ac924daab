'use no memo' // drawn once, or seldom: what would remember it is as much again as what is drawn

/** The sign of the app. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 text-accent" fill="none" stroke="currentColor">
      <path d="M3 6.5c3-1.5 6-1.5 9 0 3-1.5 6-1.5 9 0v9c-3-1.5-6-1.5-9 0-3-1.5-6-1.5-9 0z" strokeWidth="1.8" />
      <path d="M12 6.5v9M9 20h6M12 16v4" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  )
}
