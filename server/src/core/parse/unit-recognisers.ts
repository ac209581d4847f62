import { type LabelledHeading, LONGEST_HEADING, type Place, type Recogniser } from './heading-place.ts';
import { looseKey } from './headings.ts';
import { labelOf } from './labels.ts';
import { isListedName } from './listed-names.ts';
import { withoutFinalPeriod } from './numbered-line.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';
import { isUnfinished } from './unfinished.ts';

/** Lines that a name may go on for, right under its first. */
const MORE_NAME_LINES = 2;

/** `112. Dirección General de Comunicación Social.` */
const parseClave: Recogniser = (place) => {
  const clave = /^(\d{3})\.\s+(?=\p{L})/u.exec(place.line.text);
  const printed = clave?.[0].trim();
  if (clave?.[1] === undefined || printed === undefined) {
    return undefined;
  }
  const heading = openUnit(place, clave[0].length, clave[1], printed);
  const hasLevel = place.profile.levels.levelOf(heading.name) !== undefined;
  return hasLevel || isLabelled(place, place.index + heading.lineCount) ? heading : undefined;
};

/** `Puesto: Coordinación de Apoyo` */
const parsePost: Recogniser = (place) => {
  const label = labelOf(place.line.text, place.profile.labels.unit);
  return label === undefined || label.textStart === place.line.text.length
    ? undefined
    : openUnit(place, label.textStart, '', '');
};

/** A name alone that the contents list for the chapter of functions. */
const parseListedUnit: Recogniser = (place) => {
  const { chapter, listed, line } = place;
  const opens = chapter === 'duties' && isListedName(listed.units, line.text, listed);
  return opens ? openUnitOn(1, place, 0, '', '') : undefined;
};

/** A name alone, opening with a level word, right before `Objetivo:` or `Funciones:`. */
const parseUnitBeforeLabel: Recogniser = (place) => {
  if (!isLabelled(place, place.index + 1) || place.profile.levels.levelOf(place.line.text) === undefined) {
    return undefined;
  }
  return openUnit(place, 0, '', '');
};

/** What opens a unit, by the word that a profile has for it; the first that fits decides. */
export const UNIT_RECOGNISERS: Readonly<Record<Profile['units'], readonly Recogniser[]>> = {
  numbered: [],
  clave: [parseClave, parseUnitBeforeLabel],
  post: [parsePost],
  listed: [parseListedUnit, parseUnitBeforeLabel],
};

function openUnit(place: Place, nameStart: number, number: string, printedNumber: string): LabelledHeading {
  return openUnitOn(1 + countMoreLines(place), place, nameStart, number, printedNumber);
}

function openUnitOn(
  lineCount: number,
  place: Place,
  nameStart: number,
  number: string,
  printedNumber: string,
): LabelledHeading {
  const { lines, index, line } = place;
  const pieces = [line.text.slice(nameStart), ...lines.slice(index + 1, index + lineCount).map(({ text }) => text)];
  const name = withoutFinalPeriod(pieces.join(' '));
  const last = lines[index + lineCount - 1] ?? line;
  const nameSpan = {
    start: line.start + nameStart,
    end: last.start + (lineCount === 1 ? nameStart : 0) + withoutFinalPeriod(pieces.at(-1) ?? '').length,
  };
  const entry = place.listed.units.get(looseKey(name));
  return { kind: 'unit', number, printedNumber, name, nameSpan, lineCount, entry };
}

/** How many lines right below go on with a name: down to a label, unless a sentence ended, or one that it needs. */
function countMoreLines({ lines, index, profile }: Place): number {
  for (let more = 0; more <= MORE_NAME_LINES; more++) {
    const [line, next] = [lines[index + more], lines[index + more + 1]];
    if (next === undefined || line === undefined || isLabel(next, profile)) {
      return isLabel(next, profile) ? more : 0;
    }
    if (next.row !== line.row + 1 || line.text.endsWith('.') || LONGEST_HEADING < next.text.length) {
      break;
    }
  }
  const [line, next] = [lines[index], lines[index + 1]];
  const needsMore = line !== undefined && next?.row === line.row + 1 && isUnfinished(line.text);
  return needsMore && next.text.length <= LONGEST_HEADING ? 1 : 0;
}

function isLabelled({ lines, profile }: Place, index: number): boolean {
  return isLabel(lines[index], profile);
}

function isLabel(line: Line | undefined, { labels }: Profile): boolean {
  return line !== undefined && labelOf(line.text, [...labels.objective, ...labels.duties]) !== undefined;
}
