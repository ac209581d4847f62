import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { GAP_COMMA, GAP_OPEN, GAP_PARAGRAPH, GAP_PERIOD } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { ask, type Question } from '../question.ts';
import { type Cue, endsLineAndSentence } from './cue-before.ts';
import { isDocument } from './document-word.ts';
import { findManualMeant, type Owner } from './manual-meant.ts';
import type { NumberSite } from './number-site.ts';

/** Whose a number is by the document that was named last before its cue: "la NOM-031, numeral", "en su numeral". */
export function findOwnerBefore(site: NumberSite, cue: Cue | undefined): Owner | undefined {
  const place = cue && readDocument(site, cue.index);
  return cue && place && ask(NUMBER_OWNER_BEFORE, { ...site, ...place, cue }, site.trace);
}

interface DocumentSite extends NumberSite {
  /** "manual", or a word for a document of another kind. */
  readonly document: DraftWord;
  readonly documentIndex: number;
  readonly cue: Cue;
}

/** Without a verdict the document is only mentioned: "el oficio cita el numeral". */
export const NUMBER_OWNER_BEFORE: Question<DocumentSite, Owner> = {
  name: 'number owner before',
  rules: [
    {
      name: 'comes-after-a-manual',
      example: 'el Manual de Organización dice en el apartado ‹8.3.1› quién cobra',
      says: (site) =>
        site.document.folded === 'manual' ? findManualMeant(site, site.before, site.documentIndex) : undefined,
    },
    {
      name: 'is-possessed-by-a-document',
      example: 'la guía, en su numeral ‹8.3.3›, lo dice',
      says: ({ before, cue }) => (POSSESSIVES.has(before.at(cue.index - 1)?.folded ?? '') ? 'foreign' : undefined),
    },
    {
      name: 'is-apposed-to-a-norm',
      example: 'conforme a la norma 031, numeral ‹8.3.3›, se mide',
      says: ({ before, document, cue }) =>
        OF_DOCUMENTS.has(cue.kind) &&
        (isCapital(before, document) || NORMS.has(document.folded)) &&
        isApposed(before, cue.index)
          ? 'foreign'
          : undefined,
    },
  ],
};

/** An area is no part of a document. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set<Cue['kind']>(['numeral', 'section', 'title', 'pointer', 'el']);
const POSSESSIVES: ReadonlySet<string> = new Set(['su', 'sus', 'cuyo', 'cuyos']);
const NORMS: ReadonlySet<string> = new Set(
  'norma nom iso ley reglamento acuerdo lineamientos codigo contrato convenio decreto bases circular reglas'.split(' '),
);

const REACH = 26;

/** The last word before the cue, in its sentence, that is "manual" or a document. */
function readDocument(site: NumberSite, cue: number): Pick<DocumentSite, 'document' | 'documentIndex'> | undefined {
  const words = site.before;
  let after = cue < 0 ? words.at(cue) : undefined;
  for (let index = cue - 1; cue - REACH < index; index--) {
    const word = words.at(index);
    if (word === undefined || (after !== undefined && beginsSentence(words, after))) {
      return undefined;
    }
    if (word.folded === 'manual' || isDocument(site.near, word)) {
      return { document: word, documentIndex: index };
    }
    after = word;
  }
  return undefined;
}

function beginsSentence(words: DraftWords, word: DraftWord): boolean {
  return endsLineAndSentence(word.gap) || ((word.gap & (GAP_PERIOD | GAP_PARAGRAPH)) !== 0 && isCapital(words, word));
}

/** Whether a comma or a bracket stands before "numeral" or before "en el numeral". */
function isApposed(words: DraftWords, cue: number): boolean {
  for (let index = cue; cue - 3 < index; index--) {
    if (((words.at(index)?.gap ?? 0) & (GAP_COMMA | GAP_OPEN)) !== 0) {
      return true;
    }
    if (!PREPOSITIONS.has(words.at(index - 1)?.folded ?? '')) {
      return false;
    }
  }
  return false;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['en', 'el', 'los']);
