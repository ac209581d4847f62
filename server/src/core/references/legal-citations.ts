import type { LegalFramework, LegalSource } from '../model/legal-framework.ts';
import type { Manual } from '../model/manual.ts';
import type { LegalCitation, LegalCitationReason } from '../model/reference.ts';
import { dutyNodesOf, type TextNode } from '../model/text-node.ts';
import type { OrgUnit } from '../model/unit.ts';
import { locateInPieces } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import { indexLegalNames, type LegalNames, tellingWords } from './legal-names.ts';
import { readLegalName } from './read-legal-name.ts';

/** Words that open a citation. "Leyes" and "leyes, reglamentos" in general stand for no instrument. */
const HEAD = /(?:Ley|Código|[Rr]eglamentos?|Constitución|Contrato Colectivo|Acuerdos del Consejo)(?![\p{L}])/gu;

/** "sus reglamentos", "el Reglamento": without one of these, regulations are meant in general. */
const DETERMINER = /(?:^|[^\p{L}])((?:[Ss]us?|[Ll]os|[Ee]l) )$/u;

/**
 * What the institution means by a short name; the manual never says it. The law is the one that its own article 5 A
 * and every rule under it call "la Ley"; l. 572 and 597 spell the code out where the others shorten it.
 */
const SHORT_NAMES: readonly { readonly printed: RegExp; readonly name: string }[] = [
  { printed: /(?<![\p{L}])[Ll]a Ley$/u, name: 'Ley del Seguro Social' },
  { printed: /(?<![\p{L}])[Ee]l Código$/u, name: 'Código Fiscal de la Federación' },
];

interface Match extends Span {
  readonly sources: readonly LegalSource[];
  readonly reason: LegalCitationReason;
}

/** Every citation of a norm, in the order of the text; the legal framework itself cites nothing. */
export function findLegalCitations(manual: Manual, framework: LegalFramework): readonly LegalCitation[] {
  const names = indexLegalNames(framework.sources);
  const chapters = manual.chapters
    .filter(({ kind }) => kind !== 'legal-framework')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      citationsIn(block, names, undefined).map((each) => ({ unit: undefined, node: undefined, ...each })),
    );
  const units = manual.units.flatMap((unit) => {
    const topic = topicSource(unit, names);
    return [...dutyNodesOf(unit)].flatMap((node) =>
      citationsIn(node, names, topic).map((each) => ({
        unit: unit.number,
        node: node.item?.id ?? node.duty.id,
        ...each,
      })),
    );
  });
  return [...chapters, ...units];
}

function citationsIn(node: TextNode, names: LegalNames, topic: LegalSource | undefined) {
  const { text } = node;
  let end = 0;
  return [...text.matchAll(HEAD)].flatMap((head) => {
    const found = head.index < end ? undefined : readCitation(text, head[0], head.index, names, topic);
    if (found === undefined) {
      return [];
    }
    end = found.end;
    const article = /\bartículo (\d+(?:[ -][A-Z](?![\p{L}]))?),? del? (?:la |el )?$/u.exec(
      text.slice(Math.max(0, found.start - 40), found.start),
    );
    const pieces = locateInPieces(node, found.start, found.end);
    return [
      {
        text: text.slice(found.start, found.end),
        pieces,
        sources: found.sources,
        reason: found.reason,
        article: article?.[1],
      },
    ];
  });
}

function readCitation(
  text: string,
  head: string,
  start: number,
  names: LegalNames,
  topic: LegalSource | undefined,
): Match | undefined {
  if (/\p{L}/u.test(text.charAt(start - 1))) {
    return undefined;
  }
  const named = /^\p{Lu}/u.test(head) ? readLegalName(text, start, names) : undefined;
  const end = start + head.length;
  if (named !== undefined) {
    return named;
  }
  if (/^[Rr]eglamento/.test(head)) {
    // The manual lists seventeen regulations and does not say which are meant.
    const determiner = DETERMINER.exec(text.slice(Math.max(0, start - 5), start))?.[1];
    return determiner === undefined
      ? undefined
      : { start: start - determiner.length, end, sources: [], reason: 'not-said-which' };
  }
  return head === 'Ley' || head === 'Código' ? shortName(text, start, end, names, topic) : undefined;
}

function shortName(text: string, start: number, end: number, names: LegalNames, topic: LegalSource | undefined): Match {
  const matter = /^ y (?:sus )?Reglamentos en (?:la )?materia de (\p{L}+)/u.exec(text.slice(end));
  if (matter?.[1] !== undefined) {
    const sources = sourcesAbout(tellingWords(matter[1]), names).filter(({ kind }) => kind === 'Ley');
    return { start, end, sources, reason: 'not-said-which' };
  }
  if (topic !== undefined && text.startsWith(topic.kind, start)) {
    return { start, end, sources: [topic], reason: 'topic-of-section' };
  }
  const short = SHORT_NAMES.find(({ printed }) => printed.test(text.slice(Math.max(0, start - 4), end)));
  const source = names.names.find((each) => each.source.name === short?.name)?.source;
  return source === undefined
    ? { start, end, sources: [], reason: 'not-said-which' }
    : { start, end, sources: [source], reason: 'short-name' };
}

/** The law of the body that a section is about: 8.6.4 attends to the Procuraduría, which has an organic law. */
function topicSource(unit: OrgUnit, { names }: LegalNames): LegalSource | undefined {
  const about = ` ${tellingWords(unit.name).join(' ')} `;
  const laws = names.filter(
    ({ words }) => words[0] === 'ley' && words[1] === 'organica' && about.includes(` ${words.slice(2).join(' ')} `),
  );
  return laws.length === 1 ? laws[0]?.source : undefined;
}

function sourcesAbout(words: readonly string[], { names }: LegalNames): readonly LegalSource[] {
  return names.filter((name) => words.every((word) => name.words.includes(word))).map(({ source }) => source);
}
