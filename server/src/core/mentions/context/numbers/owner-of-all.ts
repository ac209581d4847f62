import { draftWordsFrom } from '../../reading/draft-words.ts';
import { findManualMeant, type Owner } from './manual-meant.ts';
import type { NumberSite } from './number-site.ts';

/** "según el punto 8.2.2, y otra según el 8.2.2.1, ambos del Manual": said once of all numbers of the sentence. */
export function findOwnerOfAll(site: NumberSite): Owner | undefined {
  const { text, span } = site;
  const rest = text.slice(span.end, span.end + REACH);
  const sentence = rest.slice(0, SENTENCE_END.exec(rest)?.index);
  const manual = OF_ALL.exec(sentence);
  return manual === null
    ? undefined
    : findManualMeant(site, draftWordsFrom(text, span.end + manual.index + manual[0].length - MANUAL.length), 0);
}

const REACH = 260;
const MANUAL = 'manual';
const SENTENCE_END = /\.\s|\n\s*\n/;
const OF_ALL =
  /(?<!\p{L})(?:ambos|ambas|tod[oa]s|(?:los|las)\s+(?:dos|tres|cuatro))\s+(?:ell[oa]s\s+)?(?:del|de\s+(?:este|dicho|nuestro|ese))\s+manual(?!\p{L})/iu;
