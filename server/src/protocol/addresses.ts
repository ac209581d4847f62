/** Scheme of the read-only documents that the server itself provides (LSP 3.18, `workspace/textDocumentContent`). */
export const MANUAL_SCHEME = 'manual-organizacion';

/** Folder of that scheme with a Markdown page for each rule: `manual-organizacion:/reglas/wrong-name.md`. */
export const RULE_PAGES = '/reglas/';

/** Language id of a manual. */
export const MANUAL_LANGUAGE = 'manual-organizacion';
