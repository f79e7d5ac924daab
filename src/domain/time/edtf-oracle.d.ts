/** The part of the `edtf` package that tests compare with; the app does not carry it. */
declare module 'edtf' {
  /** Milliseconds of the first and the last moment. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
