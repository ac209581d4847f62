/** Languages in which people draft. Any scheme: saved, unsaved and virtual documents alike. */
export const DRAFT_LANGUAGES: readonly string[] = ['markdown', 'plaintext', 'latex', 'tex'];
