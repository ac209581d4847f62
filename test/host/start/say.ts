/** Each thing in Spanish and in English, a line each: who starts it may read only one of them. */
const lines = {
  desktop: [
    'Se abre Visual Studio Code con la extensión y copias de los borradores de ejemplo, en',
    'Visual Studio Code opens with the extension and copies of the sample drafts, in',
  ],
  browser: [
    'Abra esta dirección en su navegador. Para terminar, pulse aquí Ctrl+C.',
    'Open this address in your browser. To stop, press Ctrl+C here.',
  ],
  copies: [
    'Los borradores son copias para practicar: al terminar se borran.',
    'The drafts are copies to practise on: they are removed at the end.',
  ],
  menus: [
    'Los menús propios de VS Code quedan en inglés: aquí no está su paquete de español.',
    "VS Code's own menus stay in English: its Spanish language pack is not here.",
  ],
  failed: ['No fue posible abrir la ventana:', 'The window could not be opened:'],
} as const;

/** What is said where a person started it, with what both languages share on a line of its own. */
export function say(what: keyof typeof lines, shared?: string): string {
  return [...lines[what], ...(shared === undefined ? [] : ['', `  ${shared}`, ''])].join('\n');
}
