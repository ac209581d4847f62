export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** As LSP has it. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** As LSP has it. */
export interface TextPlace {
  readonly uri: string;
  readonly range: TextRange;
}
