'use no memo' // drawn once, or seldom: what would remember it is as much again as what is drawn

import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { Button } from '#ui/Button.tsx'

/** What went wrong, what to do, and that nothing of the reader's is lost. */
export function ErrorPage() {
  const error = useRouteError()
  // No error at all: the route for addresses that no screen has.
  const missing = error === undefined || error === null || (isRouteErrorResponse(error) && error.status === 404)
  const message = error instanceof Error ? error.message : ''

  return (
    <div className="mx-auto max-w-xl px-4 py-16 sm:py-24">
      <title>Not shown · Lectern</title>
      <h1 className="font-serif text-2xl font-semibold">
        {missing ? 'There is nothing at this address' : 'This could not be shown'}
      </h1>
      <p role="alert" className="mt-3 leading-relaxed text-soft">
        {missing
          ? 'The address may be mistyped, or the text may have been renamed or taken out of the library.'
          : message || 'Something went wrong that should not have. Try again, or go back to the library.'}
      </p>
      <p className="mt-3 leading-relaxed text-soft">Your highlights and notes are safe in this browser.</p>
      <div className="mt-6 flex items-center gap-3">
        <Link
          to="/"
          className="inline-flex min-h-9 items-center rounded-md bg-accent px-3 text-sm font-medium text-on-accent"
        >
          To the library
        </Link>
        {!missing && <Button onClick={() => location.reload()}>Try again</Button>}
      </div>
    </div>
  )
}
