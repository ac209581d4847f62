import type { DeclaredToken, ProtocolFile } from './protocol-source.ts';

/** One exchange; a notification has neither. */
export interface Exchange {
  readonly method: string;
  readonly params?: unknown;
  readonly answer?: unknown;
}

const HEAD = `# Requests of our own

What client and server say to each other beside LSP 3.17. The declarations are in \`server/src/protocol/\`, a token for each
request: its name, its parameters and its answer. This page is made of them and of answers of the server by
\`npm run test:update\`; a test fails when it says anything else. Positions are those of LSP: 0-based, in UTF-16 units. \`null\`
and empty lists are answers: nothing of the kind is there.

| Method | Direction | Parameters | Answer |
|---|---|---|---|`;

/** The protocol as a page of Markdown, with an exchange for each token. */
export function protocolPage(files: readonly ProtocolFile[], exchanges: readonly Exchange[]): readonly string[] {
  const tokens = files.flatMap((file) => file.tokens);
  return [
    HEAD,
    ...tokens.map(rowOf),
    ...files.flatMap(({ name, tokens: own, shapes }) => [
      '',
      `## ${name}`,
      ...own.flatMap((declared) => sectionOf(declared, exchanges)),
      ...(shapes.length === 0 ? [] : ['', '```ts', shapes.join('\n\n'), '```']),
    ]),
  ];
}

function rowOf({ token, params, answer }: DeclaredToken): string {
  const cells = [token.method, directionOf(token), params, answer];
  return `| ${cells.map((cell, index) => (index === 1 ? cell : codeOf(cell))).join(' | ')} |`;
}

function directionOf({ to }: DeclaredToken['token']): string {
  return to === 'server' ? 'client → server' : 'server → client';
}

function codeOf(text: string): string {
  return text === 'void' ? '—' : `\`${text.replace(/\|/g, '\\|')}\``;
}

function sectionOf({ token, comment }: DeclaredToken, exchanges: readonly Exchange[]): readonly string[] {
  const example = exchanges.find(({ method }) => method === token.method);
  if (example === undefined) {
    throw new Error(`${token.method} has no example`);
  }
  const { params, answer } = example;
  const messages = [
    ...(params === undefined ? [] : [`// parameters\n${jsonOf(params)}`]),
    ...(answer === undefined ? [] : [`// answer\n${jsonOf(answer)}`]),
  ];
  return [
    '',
    `### ${token.method}`,
    '',
    comment,
    ...(messages.length === 0 ? [] : ['', '```jsonc', messages.join('\n'), '```']),
  ];
}

const LONGEST_TEXT = 140;
const MOST_ELEMENTS = 2;

/** Short enough to be read: of lists the first elements, of texts the beginning, of scores two decimals. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => shorten(part), 2);
}

function shorten(part: unknown): unknown {
  if (typeof part === 'string' && LONGEST_TEXT < part.length) {
    return `${part.slice(0, LONGEST_TEXT)}…`;
  }
  if (typeof part === 'number') {
    return Number(part.toFixed(2));
  }
  return Array.isArray(part) && MOST_ELEMENTS < part.length
    ? [...part.slice(0, MOST_ELEMENTS), `… ${part.length - MOST_ELEMENTS} more`]
    : part;
}
