import type { LegalFramework, LegalSource, LegalSourceKind } from '../../model/legal-framework.ts';
import type { Block } from '../../model/unit.ts';
import { datesIn } from '../../spanish/dates.ts';
import { foldKey, foldText } from '../../text/fold.ts';
import { locateInPieces } from '../../text/pieces.ts';
import { hullOf } from '../../text/span.ts';
import { withoutFinalPeriod } from '../numbered-line.ts';

const KINDS: readonly (readonly [string, LegalSourceKind])[] = [
  ['constitucion', 'Constitución'],
  ['ley', 'Ley'],
  ['codigo', 'Código'],
  ['reglamento', 'Reglamento'],
  ['decreto', 'Decreto'],
  ['acuerdo', 'Acuerdo'],
  ['acuerdos', 'Acuerdo'],
  ['contrato', 'Contrato'],
  ['norma', 'Norma'],
  ['normas', 'Norma'],
  ['lineamientos', 'Lineamientos'],
];

export function parseLegalFramework(blocks: readonly Block[]): LegalFramework {
  const sources = blocks.flatMap((block) => parseSource(block) ?? []);
  return { sources, remarks: blocks.filter((block) => !isInstrument(block)) };
}

/** A paragraph, or a bullet that opens with an article ("Los ordenamientos legales que…", l. 349), names no norm. */
function isInstrument({ kind, text }: Block): boolean {
  return kind === 'bullet' && !/^(?:los|las|el|la)\s/.test(foldText(text.slice(0, 4)));
}

function parseSource(block: Block): LegalSource | undefined {
  const { text, pieces } = block;
  const { start, end } = nameIn(text);
  const nameSpan = hullOf(locateInPieces(block, start, end));
  if (!isInstrument(block) || nameSpan === undefined) {
    return undefined;
  }
  const name = text.slice(start, end);
  return { kind: kindOf(name), name, nameSpan, text, pieces, published: publishedIn(text) };
}

/**
 * A comma does not end a name (l. 298, 329, 332); what follows it does: where it was published, how long it is in
 * force, its key. A name in quotation marks (l. 348) ends with them.
 */
function nameIn(text: string): { readonly start: number; readonly end: number } {
  const quoted = /^[“"«]([^”"»]+)[”"»]/.exec(text);
  if (quoted?.[1] !== undefined) {
    return { start: 1, end: 1 + quoted[1].length };
  }
  const end = /,?\s(?:publicad[oa]s?|emitid[oa]s?|expedid[oa]s?)\s|,\s(?:vigente|clave)\b/.exec(text);
  return { start: 0, end: end?.index ?? withoutFinalPeriod(text).length };
}

function kindOf(name: string): LegalSourceKind {
  const first = foldKey(name).split(' ')[0];
  return KINDS.find(([word]) => word === first)?.[1] ?? 'Otro';
}

/** The first date after "publicad[oa]"; l. 348 has a "fecha de registro" and l. 325 four dates of publication. */
function publishedIn(text: string): string | undefined {
  const published = text.search(/\bpublicad[oa]s?\b/);
  return published < 0 ? undefined : datesIn(text.slice(published))[0]?.iso;
}
