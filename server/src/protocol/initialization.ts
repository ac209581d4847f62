/** What the client may say at `initialize`, in `initializationOptions`; all of it optional. */
export interface InitializationOptions {
  /** Command that opens a place, `[uri, line]`; links in hovers call it instead of naming a URI. */
  readonly openCommand?: string;
  /** Whether `openCommand` also takes `[uri, line, { action, unit }]`: to `cite` a unit, or show it in the `chart`. */
  readonly hasUnitActions?: boolean;
  /** The client itself tells the person what keeps manuals from being used, with ways out that it can offer. */
  readonly showsManualProblems?: boolean;
  /** Command that shows places, `[uri, position, locations]`; code lenses call it. */
  readonly showReferencesCommand?: string;
  /** Command that explains a rule for drafts, `[rule]`; the code action "Why?" calls it. */
  readonly explainCommand?: string;
  /** Command that tells how many names were mended, `[uri, count, locations]`; the code action "Fix all names" calls it. */
  readonly tellFixedCommand?: string;
  /** Command that asks whose matter a sentence is, `[uri, range]`; a code action calls it. */
  readonly whoseMatterCommand?: string;
  /** Command that adds a text to the setting `avisos.textosIgnorados`, `[text]`; a code action calls it. */
  readonly ignoreTextCommand?: string;
  /** Where the embedded manual lies, when the server cannot know: in a web worker. */
  readonly embeddedManualUri?: string;
}
