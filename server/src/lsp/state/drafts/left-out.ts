import type { Strings } from '../../../core/render/strings.ts';

/** What of the workspace was not read. */
export interface LeftOut {
  readonly tooLarge: readonly string[];
  readonly unreadable: readonly string[];
  /** The most files that are read, when there are more. */
  readonly limit: number | undefined;
  readonly isCancelled: boolean;
}

const SHOWN = 3;

/** One sentence for all of it; `undefined` when nothing was left out. */
export function describeLeftOut({ tooLarge, unreadable, limit, isCancelled }: LeftOut, strings: Strings) {
  const reasons = [
    ...(tooLarge.length === 0 ? [] : [strings.draftsTooLarge(tooLarge.length, namesOf(tooLarge))]),
    ...(unreadable.length === 0 ? [] : [strings.draftsUnreadable(unreadable.length, namesOf(unreadable))]),
    ...(limit === undefined ? [] : [strings.draftsTooMany(limit)]),
    ...(isCancelled ? [strings.draftsCancelled()] : []),
  ];
  return reasons.length === 0 ? undefined : strings.draftsLeftOut(reasons.join('; '));
}

function namesOf(uris: readonly string[]): string {
  const names = uris.slice(0, SHOWN).map(fileNameOf);
  return SHOWN < uris.length ? `${names.join(', ')}…` : names.join(', ');
}

export function fileNameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
