/** A line of stars, dashes or dots that parts two sections. */
export const SEPARATOR = /^(?:[*\-–—_=~•·⁂#.]\s*){3,}$|^[⁂§]$/u
