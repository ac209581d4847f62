import type { Memento } from 'vscode';

const KEY = 'manualOrganizacion.searches';
const LENGTH = 8;

/** The queries that led to a duty, newest first; kept for the workspace, on this machine. */
export function readHistory(state: Memento): readonly string[] {
  const value: unknown = state.get(KEY);
  return Array.isArray(value) ? value.filter((query) => typeof query === 'string') : [];
}

export async function rememberQuery(state: Memento, query: string): Promise<void> {
  const wanted = query.trim();
  if (wanted !== '') {
    const others = readHistory(state).filter((known) => known !== wanted);
    await state.update(KEY, [wanted, ...others].slice(0, LENGTH));
  }
}

export async function forgetQuery(state: Memento, query: string): Promise<void> {
  await state.update(
    KEY,
    readHistory(state).filter((known) => known !== query),
  );
}
