import fc from 'fast-check';
import { manualAnalysis } from './manual.ts';

const MARKS = [
  '\n',
  '\r\n',
  '\n> ',
  ' ',
  '. ',
  ', ',
  ' (',
  ') ',
  '«',
  '»',
  '**',
  '\\',
  '%',
  '😀',
  '\u0301',
  '\u00ad',
  '\ud800',
  '<!-- manual: ignore -->',
];

/** Drafts made of pieces of real ones, names of units with letters lost or doubled, numbers and odd marks. */
export function draftTexts(drafts: readonly string[]): fc.Arbitrary<string> {
  const piece = fc
    .tuple(fc.constantFrom(...drafts), fc.nat(), fc.nat({ max: 300 }))
    .map(([draft, at, length]) => draft.slice(at % draft.length, (at % draft.length) + length));
  const unit = fc.constantFrom(...manualAnalysis.units.all);
  const name = fc
    .tuple(unit, fc.nat({ max: 60 }), fc.constantFrom('', 'x', 'a '))
    .map(([{ name: whole }, at, put]) => whole.slice(0, at) + put + whole.slice(at + 1));
  const number = unit.map((one) => ` ${one.number} `);
  const duty = unit.map(({ duties }) => `«${duties[0]?.text.replace(' de ', ' en ') ?? ''}»`);
  const exact = unit.map((one) => one.name);
  return fc
    .array(fc.oneof(piece, name, exact, number, duty, fc.constantFrom(...MARKS)), { maxLength: 12 })
    .map((pieces) => pieces.join(''));
}
