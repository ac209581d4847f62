import { fileURLToPath } from 'node:url';
// The same registry, engine included, that the command line of vscode-tmgrammar-test uses.
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';

const SCOPE_NAME = 'text.manual-organizacion';
const GRAMMAR_PATH = fileURLToPath(new URL('../../syntaxes/manual-organizacion.tmLanguage.json', import.meta.url));

/** A piece of a line with one stack of scopes; these come without the root scope and the grammar's suffix. */
export interface ScopedPiece {
  readonly text: string;
  readonly scopes: readonly string[];
}

export type TokenizeText = (text: string) => readonly (readonly ScopedPiece[])[];

/** Loads the grammar; the function that comes back gives the pieces of each line, from the first line on. */
export async function loadTokenizer(): Promise<TokenizeText> {
  const grammar = await createRegistry([{ path: GRAMMAR_PATH, scopeName: SCOPE_NAME }]).loadGrammar(SCOPE_NAME);
  if (grammar === null) {
    throw new Error(`No grammar for ${SCOPE_NAME}`);
  }
  return (text) => {
    let ruleStack: Parameters<typeof grammar.tokenizeLine>[1] = null;
    return text.split('\n').map((line) => {
      const result = grammar.tokenizeLine(line, ruleStack);
      ruleStack = result.ruleStack;
      return result.tokens.map((token) => ({
        text: line.slice(token.startIndex, token.endIndex),
        scopes: token.scopes.slice(1).map((scope) => scope.replace('.manual-organizacion', '')),
      }));
    });
  };
}
