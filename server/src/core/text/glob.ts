/**
 * Glob patterns as VS Code and LSP write them: `*` and `?` within a folder, `**` over folders, `{a,b}`, `[a-z]`,
 * `[!a-z]`. Paths have `/` between folders and none in front. Capitals do not matter: people save OFICIO.TXT.
 * No pattern is slow: no regular expression is made of it, and matching goes back to one place only.
 */
export type Glob = (path: string) => boolean;

export function compileGlob(pattern: string): Glob {
  const alternatives = expandBraces(pattern.toLowerCase()).map(compilePath);
  return (path) => {
    const folders = path.toLowerCase().split('/');
    return alternatives.some((parts) => matches(parts, folders, isAnyFolders, fitsName));
  };
}

/** Whether any of the patterns fits the path or a folder that it lies in; what stands in `old/**` is `old` too. */
export function compileExclusion(patterns: readonly string[]): Glob {
  const globs = patterns.map(compileGlob);
  return (path) => {
    const folders = path.split('/');
    return folders.some((_, depth) => {
      const folder = folders.slice(0, depth + 1).join('/');
      return globs.some((glob) => glob(folder));
    });
  };
}

const ANY = Symbol('any');

interface CharacterSet {
  readonly isNegated: boolean;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

/** `ANY` is `*` within a name and `**` between folders. */
type NamePart = typeof ANY | '?' | CharacterSet | { readonly character: string };
type PathPart = typeof ANY | readonly NamePart[];

const MOST_ALTERNATIVES = 1000;

/** `{a,b{c,d}}` as `a`, `bc`, `bd`. What would become too many is taken as it stands. */
function expandBraces(pattern: string): readonly string[] {
  const expanded: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = outermostBraces(next);
    if (group === undefined || MOST_ALTERNATIVES < open.length + expanded.length) {
      expanded.push(next);
    } else {
      const { before, alternatives, after } = group;
      open.push(...alternatives.map((alternative) => before + alternative + after).reverse());
    }
  }
  return expanded;
}

function outermostBraces(pattern: string) {
  const start = pattern.indexOf('{');
  let depth = 0;
  let from = start + 1;
  const alternatives: string[] = [];
  for (let at = Math.max(0, start); 0 <= start && at < pattern.length; at++) {
    const character = pattern.charAt(at);
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth === 0 || (depth === 1 && character === ',')) {
      alternatives.push(pattern.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) {
      return { before: pattern.slice(0, start), alternatives, after: pattern.slice(from) };
    }
  }
  return undefined;
}

function compilePath(pattern: string): readonly PathPart[] {
  return pattern.split('/').map((name) => (name === '**' ? ANY : compileName(name)));
}

function compileName(name: string): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (let at = 0; at < name.length; at++) {
    const character = name.charAt(at);
    const close = character === '[' ? name.indexOf(']', at + 2) : -1;
    if (0 <= close) {
      parts.push(compileSet(name.slice(at + 1, close)));
      at = close;
    } else {
      parts.push(character === '*' ? ANY : character === '?' ? '?' : { character });
    }
  }
  return parts;
}

function compileSet(inside: string): CharacterSet {
  const isNegated = inside.startsWith('!') || inside.startsWith('^');
  const ranges: (readonly [string, string])[] = [];
  for (let at = isNegated ? 1 : 0; at < inside.length; at++) {
    const isRange = inside.charAt(at + 1) === '-' && at + 2 < inside.length;
    ranges.push([inside.charAt(at), inside.charAt(isRange ? at + 2 : at)]);
    at += isRange ? 2 : 0;
  }
  return { isNegated, ranges };
}

function isAnyFolders(part: PathPart): boolean {
  return part === ANY;
}

function fitsName(part: PathPart, name: string): boolean {
  return part !== ANY && matches(part, [...name], isAnyCharacters, fitsCharacter);
}

function isAnyCharacters(part: NamePart): boolean {
  return part === ANY;
}

function fitsCharacter(part: NamePart, character: string): boolean {
  if (part === ANY || part === '?') {
    return true;
  }
  if ('character' in part) {
    return part.character === character;
  }
  return part.ranges.some(([from, to]) => from <= character && character <= to) !== part.isNegated;
}

/** Whether the parts fit all items; an "any" part fits any number of them. Only the last "any" is ever tried anew. */
function matches<Part, Item>(
  parts: readonly Part[],
  items: readonly Item[],
  isAny: (part: Part) => boolean,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let next = 0;
  let any = -1;
  let resume = 0;
  for (let at = 0; at < items.length; ) {
    const part = parts[next];
    const item = items[at];
    if (part !== undefined && isAny(part)) {
      any = next++;
      resume = at;
    } else if (part !== undefined && item !== undefined && fits(part, item)) {
      next++;
      at++;
    } else if (0 <= any) {
      next = any + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return parts.slice(next).every(isAny);
}
