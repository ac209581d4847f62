/** How names of files end that are drafts when nobody says which are: Markdown, text, LaTeX, mail. */
const ENDINGS: readonly string[] = ['md', 'markdown', 'mdown', 'txt', 'text', 'tex', 'latex', 'mail', 'eml'];

/** Those below a folder; the initial value of the setting `manualOrganizacion.borradores.archivosIncluidos`. */
export const DRAFTS_OF_A_FOLDER: string = `**/*.{${ENDINGS.join(',')}}`;
