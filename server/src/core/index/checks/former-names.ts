import type { Finding } from '../../model/finding.ts';
import type { Mention } from '../../model/mention.ts';
import { foldText } from '../../text/fold.ts';
import { isSameFolded, wordEdits } from '../../text/word-edits.ts';
import type { Analysis } from '../analysis.ts';
import { foldedWords } from '../quotations/quotable.ts';

/** Names no longer in force, except where the draft itself says that they are former ones. */
export function formerNames(analysis: Analysis, text: string, mentions: readonly Mention[]): readonly Finding[] {
  return mentions.flatMap(({ span, former, official, units }) => {
    if (former === undefined || isCalledFormer(text, span.start, span.end)) {
      return [];
    }
    const written = text.slice(span.start, span.end);
    const told = analysis.chapters.formerNames.find(({ name }) => name === former.name);
    const unit = units.length === 1 ? analysis.units.byNumber(units[0] ?? '') : undefined;
    // In a list ("las Coordinaciones de Fiscalización y Cobro Coactivo") the name of today does not fit.
    const isWhole = foldedWords(written)[0] === foldedWords(former.name)[0];
    const wanted = isWhole && unit !== undefined ? official : undefined;
    return [
      {
        rule: 'former-name',
        span,
        values: [
          written,
          former.date ?? '',
          told?.fate ?? '',
          units.map((number) => nameOf(analysis, number)).join('; '),
        ],
        units,
        evidence: [former.offset],
        fixes:
          wanted === undefined
            ? []
            : [
                {
                  // Functions that passed to another unit do not make it the same one: a person decides.
                  kind: told?.fate === 'renamed' ? 'sure' : 'choice',
                  label: wanted,
                  edits: wordEdits(text, span, wanted, isSameFolded),
                },
              ],
      },
    ];
  });
}

function nameOf({ units }: Analysis, number: string): string {
  return `${number} ${units.byNumber(number)?.name ?? ''}`;
}

/**
 * The draft tells the name's history itself: "la entonces Coordinación de …", "…, hoy Coordinación de …", "… que
 * desapareció en 2006".
 */
function isCalledFormer(text: string, start: number, end: number): boolean {
  const before = foldText(text.slice(Math.max(0, start - CONTEXT), start));
  const after = foldText(text.slice(end, end + CONTEXT));
  return (
    CALLED_BEFORE.test(before) ||
    /^["»”*_]*[\s>]*[,(]?[\s>]*(?:es )?(?:hoy|ahora|actualmente|actual)\b/.test(after) ||
    TOLD.test(after.split('\n\n')[0] ?? '')
  );
}

const CONTEXT = 60;
const CALLED_BEFORE =
  /(?:entonces|extint[ao]|desaparecid[ao]|antigu[ao]|anterior(?:mente)?|otrora|antes|ex|ya no existe)[\s>,-]*(?:de \d{4})?[\s>(,]*(?:denominad[ao]|llamad[ao]|como)?[\s>(]*(?:el|la)?[\s>("«“*_]*$/;
const TOLD =
  /^[^.;]*\b(?:desaparec\w*|se elimino|eliminad[ao]|ya no existe|existio|cambio de (?:nombre|denominacion)|se transformo|sustituid[ao]|salio de)\b/;
