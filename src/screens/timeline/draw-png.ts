import type { Svg } from './timeline-svg.ts'

const SHARP = 2 // pixels a CSS pixel: legible on paper and on fine screens

/** A picture in pixels, drawn by the browser. Rejects when it cannot. */
export async function drawPng({ text, width, height }: Svg): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: width * SHARP, height: height * SHARP })
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not draw the picture.'))))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
