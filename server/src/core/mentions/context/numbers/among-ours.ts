import { once } from '../../../text/once.ts';
import { hasEmptyLine } from '../../../text/paragraphs.ts';
import { GAP_BLANK, GAP_LINE, GAP_PARAGRAPH, GAP_PERIOD } from '../../reading/gap.ts';
import type { Question } from '../question.ts';
import { hasTitle, pointsBack } from './cited.ts';
import type { ClaimedSite } from './claimed-site.ts';
import { type ColumnHead, findColumnHead } from './column-head.ts';
import { isDocument } from './document-word.ts';
import { findKin, findKinBefore, type Kin } from './kin-near.ts';
import { isInNumberList } from './listed-before.ts';
import { hasOwnWordsBeside } from './own-words.ts';

/** A number that nothing cites as the manual's by itself, with what is named of its unit's kin near it. */
interface AmongSite extends ClaimedSite {
  kin(): Kin | undefined;
  columnHead(): ColumnHead | undefined;
}

export function amongOurs(site: ClaimedSite): AmongSite {
  return { ...site, kin: once(() => findKin(site.near)), columnHead: once(() => findColumnHead(site.near)) };
}

/** Whether units of the manual that are named near a number make it one of theirs. */
export const NUMBER_AMONG_OURS: Question<AmongSite, 'ours' | 'not ours'> = {
  name: 'number among ours',
  rules: [
    {
      name: 'has-nothing-of-its-unit-near',
      example: 'instala la ‹8.3.1.2› mañana',
      says: (site) =>
        site.kin() === undefined &&
        site.columnHead() === undefined &&
        !hasOwnWordsBeside(site) &&
        !isInSentenceOfOurs(site)
          ? 'not ours'
          : undefined,
    },
    {
      name: 'points-back-or-has-a-title',
      example: 'en el área ‹8.3.1› anterior, la Coordinación de Cobranza',
      says: (site) => (pointsBack(site) || hasTitle(site) ? 'not ours' : undefined),
    },
    {
      name: 'is-of-another-document',
      example: 'la Coordinación de Cobranza aplica la ‹8.3.1› de la NOM-031-STPS',
      says: (site) => (site.owner() === 'foreign' ? 'not ours' : undefined),
    },
    {
      name: 'is-a-heading-of-the-draft',
      example: '‹8.3.1› Primer nivel de la Coordinación de Cobranza',
      says: ({ text, span }) =>
        HEADING_BEFORE.test(text.slice(Math.max(0, span.start - 12), span.start)) &&
        HEADING_AFTER.test(text.slice(span.end, span.end + 4))
          ? 'not ours'
          : undefined,
    },
    {
      name: 'is-a-heading-elsewhere',
      example: '8.3.1 Primer nivel\nLa Coordinación de Cobranza cumple el apartado ‹8.3.1›.',
      says: (site) => (isHeadedElsewhere(site) ? 'not ours' : undefined),
    },
    {
      name: 'stands-beside-words-of-its-name',
      example: 'Cobro coactivo (‹8.3.1.2›) entregó',
      says: (site) => (hasOwnWordsBeside(site) ? 'ours' : undefined),
    },
    {
      name: 'stands-under-the-head-numeral',
      example: '| Numeral | Plazo |\n| ‹8.3.1.2› | 5 días |',
      says: (site) =>
        site.columnHead()?.kind === 'numeral' && site.columnHead()?.hasUnitsAlone === true && 2 < depthOf(site)
          ? 'ours'
          : undefined,
    },
    {
      name: 'stands-under-the-head-of-a-body-near-its-kin',
      example: '| Área | Visitas |\n| ‹8.3.3.2› | 14 |\nFuente: Coordinación de Fiscalización.',
      says: (site) =>
        site.columnHead()?.kind === 'body' && site.columnHead()?.hasUnitsAlone === true && site.kin() !== undefined
          ? 'ours'
          : undefined,
    },
    {
      name: 'is-of-a-duty-or-a-body-near-its-kin',
      example: 'Remítase al área ‹8.2.2› de la Unidad de Incorporación al Seguro Social',
      says: (site) =>
        (STRONG.has(site.cue()?.kind ?? '') || hasDuty(site)) && site.kin() !== undefined ? 'ours' : undefined,
    },
    {
      name: 'is-pointed-to-right-behind-its-own-name',
      example: 'la Unidad de Fiscalización y Cobranza lo resuelve (véase ‹8.3›).',
      says: (site) => (isPointedToBehindName(site) ? 'ours' : undefined),
    },
    {
      name: 'is-one-of-two-parts',
      example: 'la Unidad de Fiscalización y Cobranza cumple el apartado ‹8.3›',
      says: (site) => (depthOf(site) < 3 ? 'not ours' : undefined),
    },
    {
      name: 'is-listed-behind-its-superior-or-its-name',
      example: 'Áreas de la Coordinación de Cobranza: ‹8.3.1.1› y otra',
      says: (site) =>
        isInNumberList(site.text, site.span.start) && LISTED_KIN.has(findKinBefore(site.near) ?? '')
          ? 'ours'
          : undefined,
    },
    {
      name: 'is-introduced-by-nothing-or-far-from-its-kin',
      example: 'la Coordinación de Cobranza instala ‹8.3.1.2› mañana',
      says: (site) =>
        site.cue() === undefined || (site.kin() === undefined && !isInSentenceOfOurs(site)) ? 'not ours' : undefined,
    },
    {
      name: 'is-in-a-sentence-about-another-document',
      example: 'El contrato obliga a la Coordinación de Cobranza: la ‹8.3.1› fija el precio',
      says: (site) => (speaksOfDocument(site) ? 'not ours' : undefined),
    },
    {
      name: 'is-a-section-before-its-own-name',
      example: 'Conforme al apartado ‹8.4.2›, la Coordinación de Asistencia Legal opina',
      says: (site) => (site.cue()?.kind === 'section' && leadsToItsName(site) ? 'ours' : undefined),
    },
    {
      name: 'is-a-section-in-brackets-behind-its-own-name',
      example: 'La Coordinación de Asistencia Legal opina (apartado ‹8.4.2›)',
      says: (site) =>
        site.cue()?.kind === 'section' && isBracketed(site) && findKinBefore(site.near) === 'same' ? 'ours' : undefined,
    },
    {
      name: 'is-a-section-beside-another-of-ours',
      example: 'Véase el numeral 8.4.1; respecto de esta División, el punto ‹8.6.4›.',
      says: (site) => (site.cue()?.kind === 'section' && isInSentenceOfOurs(site) ? 'ours' : undefined),
    },
    {
      name: 'is-a-section-of-which-two-units-are-named',
      example:
        'Opinan la División de Apoyo Legal a la Operación y la Subjefatura de División de Normatividad Fiscal. Véase el apartado ‹8.4.2›.',
      says: (site) => (site.cue()?.kind === 'section' && isOfBothNames(site) ? 'ours' : undefined),
    },
    {
      name: 'is-introduced-near-its-own-name',
      example: 'La Coordinación de Asistencia Legal opina; resuelve la ‹8.4.2›',
      says: (site) => (isLightly(site, 'same') ? 'ours' : undefined),
    },
    {
      name: 'is-introduced-near-its-superior',
      example: 'la Coordinación de Cobranza vigila el embargo (véase ‹8.3.1.2›)',
      says: (site) => (isLightly(site, 'below') ? 'ours' : undefined),
    },
    {
      name: 'is-of-four-parts-and-introduced-near-its-kin',
      example: 'La Subjefatura de División de Soporte Jurídico Fiscal depende de la ‹8.4.2.1›.',
      says: (site) => (3 < depthOf(site) && site.kin() !== undefined && site.cue() !== undefined ? 'ours' : undefined),
    },
  ],
};

/** An area and what a duty is of are seldom numbered by another document. */
const STRONG: ReadonlySet<string> = new Set(['body', 'duty']);
const LIGHT: ReadonlySet<string> = new Set(['pointer', 'la']);

/** By a name before, or one in the same sentence. */
function isLightly(site: AmongSite, kin: Kin): boolean {
  const { text, span, near } = site;
  if (!LIGHT.has(site.cue()?.kind ?? '')) {
    return false;
  }
  const isInSentence = !/[.;:\n]\s/.test(text.slice(span.end, near.nameAfter?.start ?? span.end));
  return (isInSentence ? site.kin() : findKinBefore(near)) === kin;
}

const CLOSE = 160;

/** "La USE se creó en 2013. Véase 8.4." */
function isPointedToBehindName(site: AmongSite): boolean {
  const { text, span, near } = site;
  const between = text.slice(near.nameBefore?.end ?? 0, span.start);
  return (
    site.cue()?.kind === 'pointer' &&
    near.nameBefore?.units[0] === near.number &&
    between.length < CLOSE &&
    !hasEmptyLine(between) &&
    /^\s*(?:[.,;)\]]|$)/.test(text.slice(span.end, span.end + 4)) &&
    !speaksOfDocument(site)
  );
}

/** "Véase el apartado 8.4.1; respecto de esta División, el punto 8.6.4" */
function isInSentenceOfOurs({ text, span, near: { ours } }: ClaimedSite): boolean {
  return ours !== undefined && span.start - ours.end < CLOSE && !/\.\s|\n\s*\n/.test(text.slice(ours.end, span.start));
}

/** Whether both names before are of the section and below. */
function isOfBothNames({ span, near: { number, nameBefore, secondNameBefore, manual } }: ClaimedSite): boolean {
  return [nameBefore, secondNameBefore].every((name) =>
    name === undefined || REACH_OF_KIN < span.start - name.end
      ? false
      : name.units.every((unit) => unit === number || manual.superiorsOf(unit).has(number)),
  );
}

const REACH_OF_KIN = 300;

const LISTED_KIN: ReadonlySet<string> = new Set(['same', 'below']);

/** "8.3.1.3, funciones 2 y 9" */
function hasDuty({ text, span }: ClaimedSite): boolean {
  return /^[\s,(]{1,3}(?:en\s+su\s+)?(?:funci[oó]n|funciones)\s+\d/i.test(text.slice(span.end, span.end + 30));
}

/** "apartado 8.4.2, la Coordinación de Asistencia Legal", in one sentence. */
function leadsToItsName({ text, span, near: { number, nameAfter } }: ClaimedSite): boolean {
  return (
    nameAfter?.units.includes(number) === true &&
    nameAfter.start - span.end < NEAR_NAME &&
    !/[.;:]\s|\d/.test(text.slice(span.end, nameAfter.start))
  );
}

const NEAR_NAME = 60;

function isBracketed({ text, span }: ClaimedSite): boolean {
  return (
    /[([][^()[\]\n]{0,20}$/.test(text.slice(Math.max(0, span.start - 24), span.start)) &&
    /^[)\],;]/.test(text.slice(span.end, span.end + 1))
  );
}

function depthOf({ near }: ClaimedSite): number {
  return near.number.split('.').length;
}

const HEADING_BEFORE = /(?:^|\n)[ \t>]*(?:#{1,6} +)?$/;
const HEADING_AFTER = /^\.?[ \t]+\p{L}/u;
const REACH = 500;

/** Whether a line near by begins with the same number, which so is the draft's own. */
function isHeadedElsewhere({ text, span, near: { number } }: ClaimedSite): boolean {
  const from = Math.max(0, span.start - REACH);
  const around = text.slice(from, span.end + REACH);
  for (let at = around.indexOf(number); 0 <= at; at = around.indexOf(number, at + 1)) {
    const after = around.slice(at + number.length, at + number.length + 4);
    if (
      from + at !== span.start &&
      HEADING_BEFORE.test(around.slice(Math.max(0, at - 12), at)) &&
      HEADING_AFTER.test(after)
    ) {
      return true;
    }
  }
  return false;
}

const WORDS_BACK = 40;

/** A document, or a version of something, named in the sentence before. */
function speaksOfDocument({ before, gapBefore, near }: ClaimedSite): boolean {
  let gap = gapBefore;
  for (let index = -1; -WORDS_BACK < index; index--) {
    const word = before.at(index);
    if (word === undefined || (gap & GAP_PARAGRAPH) !== 0 || endsSentence(gap, word.folded)) {
      return false;
    }
    if (isDocument(near, word) || VERSIONED.has(word.folded)) {
      return true;
    }
    gap = word.gap;
  }
  return false;
}

/** "2013. Véase", and not "8.3". */
function endsSentence(gap: number, before: string): boolean {
  return (gap & GAP_PERIOD) !== 0 && (!/^\d/.test(before) || (gap & (GAP_BLANK | GAP_LINE)) !== 0);
}

const VERSIONED: ReadonlySet<string> = new Set(
  'versiones release actualizacion parche build firmware instalo instala instalar compilacion migracion servidor servidores visor aplicativo clausula clausulas figura cuadro grafica plano'.split(
    ' ',
  ),
);
