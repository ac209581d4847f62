/** What the benchmarks use of markdown-it, which ships no types. */
declare module 'markdown-it' {
  export interface Token {
    readonly type: string;
    readonly markup: string;
    readonly content: string;
    readonly map: number[] | null;
    readonly children: readonly Token[] | null;
  }
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    parse(text: string, env: object): Token[];
  }
}
