import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Token } from '../../server/src/protocol/token.ts';
import { repoRoot } from '../host/paths.ts';

/** A request or notification, with what its declaration says of it. */
export interface DeclaredToken {
  readonly token: Token;
  /** The comment above it, on one line. */
  readonly comment: string;
  /** As written; `void` for none. */
  readonly params: string;
  readonly answer: string;
}

/** A file of `server/src/protocol/`. */
export interface ProtocolFile {
  readonly name: string;
  readonly tokens: readonly DeclaredToken[];
  /** Its interfaces and plain constants, as written. */
  readonly shapes: readonly string[];
}

/** An interface or a plain constant, with its comment. */
const SHAPE = /(?:^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^(?:(?:export )?interface [\s\S]*?^\}|export const \w+ = '.*';)/gm;

/** Reads the declarations of the protocol, so that a page of them cannot say anything else. */
export async function readProtocol(): Promise<readonly ProtocolFile[]> {
  const paths = globSync('server/src/protocol/*.ts', { cwd: repoRoot }).toSorted();
  const files = await Promise.all(paths.map(readProtocolFile));
  return files.filter(({ name }) => name !== 'token');
}

async function readProtocolFile(path: string): Promise<ProtocolFile> {
  const code = readFileSync(join(repoRoot, path), 'utf8');
  const exported: Readonly<Record<string, unknown>> = await import(join(repoRoot, path));
  const tokens = Object.entries(exported).flatMap(([name, value]) =>
    isToken(value) ? [{ token: value, ...declarationOf(name, code) }] : [],
  );
  const declared = [...code.matchAll(/^export const (\w+) =/gm)].map(([, name = '']) => name);
  const inOrder = tokens.toSorted((left, right) => declared.indexOf(left.name) - declared.indexOf(right.name));
  const shapes = code.match(SHAPE) ?? [];
  return { name: basename(path, '.ts'), tokens: inOrder, shapes };
}

function isToken(value: unknown): value is Token {
  return typeof value === 'object' && value !== null && 'method' in value && 'kind' in value;
}

function declarationOf(name: string, code: string) {
  const start = code.indexOf(`export const ${name} =`);
  const before = code.slice(0, start);
  const comment = before.endsWith('*/\n') ? before.slice(before.lastIndexOf('/**')) : '';
  const types = /^[^(]*?<([\s\S]*?)>\(/.exec(code.slice(start))?.[1] ?? 'void';
  const [, params = types, answer = 'void'] = /^([^,]*),\s*([\s\S]*)$/.exec(types) ?? [];
  return {
    name,
    comment: comment
      .replace(/\s*\*\/|^\/\*\*|^ \*/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
    params,
    answer,
  };
}
