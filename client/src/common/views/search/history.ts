import type { Memento } from 'vscode';

const KEY = 'manualOrganizacion.searches';
const LENGTH = 8;

/** The queries that led to a duty, newest first; kept for the workspace, on this machine. */
export function readHistory(memory: Memento): readonly string[] {
  const value: unknown = memory.get(KEY);
  return Array.isArray(value) ? value.filter((query) => typeof query === 'string') : [];
}

export async function rememberQuery(memory: Memento, query: string): Promise<void> {
  const wanted = query.trim();
  if (wanted !== '') {
    const others = readHistory(memory).filter((known) => known !== wanted);
    await memory.update(KEY, [wanted, ...others].slice(0, LENGTH));
  }
}

export async function forgetQuery(memory: Memento, query: string): Promise<void> {
  await memory.update(
    KEY,
    readHistory(memory).filter((known) => known !== query),
  );
}
