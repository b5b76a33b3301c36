/**
 * As much of papaparse as is used here. Its published types bring Node's along, and in core a `process`
 * must not compile.
 */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly newline?: string;
    /** Cells that match are written with an apostrophe before them. */
    readonly escapeFormulae?: RegExp;
  }
  const Papa: {
    readonly parse: (text: string) => {
      readonly data: readonly (readonly string[])[];
      readonly errors: readonly { readonly message: string }[];
    };
    readonly unparse: (rows: readonly (readonly string[])[], config?: UnparseConfig) => string;
  };
  export default Papa;
}
