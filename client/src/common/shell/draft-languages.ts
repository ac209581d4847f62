/**
 * Languages in which people draft. Any scheme: a hover helps in an older version too; that nothing is reported or changed
 * there is for the server to see to.
 */
export const DRAFT_LANGUAGES: readonly string[] = ['markdown', 'plaintext', 'latex', 'tex'];
