import { useEffect, useEffectEvent } from 'react'

const ANNOTATIONS = /\.(?:json|jsonld|annotation)$/i

/** Calls `take` with a file of annotations that is dropped anywhere on the page, before it is taken for a text. */
export function useDroppedAnnotations(take: (file: File) => void): void {
  const onFile = useEffectEvent(take)
  useEffect(() => {
    const onDrop = (event: DragEvent) => {
      const [file, ...more] = event.dataTransfer?.files ?? []
      if (!file || more.length > 0 || !ANNOTATIONS.test(file.name)) return
      // Who listens behind this leaves it alone.
      event.preventDefault()
      onFile(file)
    }
    document.addEventListener('drop', onDrop, { capture: true })
    return () => document.removeEventListener('drop', onDrop, { capture: true })
  }, [])
}
