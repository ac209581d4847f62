import { readLead } from '../../references/facts/lead.ts';
import { leadingVerbs, phraseAt, type VerbClass } from '../../references/facts/verb-classes.ts';
import { stemOf } from '../../spanish/stem.ts';
import { foldText } from '../../text/fold.ts';

/**
 * What a duty says beside its matter: who does what with it, and whether it says anything of its own.
 * The search needs no more than this of a duty's grammar; another source of the same facts may take its place.
 */
export interface DutyFacts {
  /** The leading verb, folded: "elaborar". `undefined` where a duty begins with a noun. */
  readonly verb: string | undefined;
  readonly verbClass: VerbFacet | undefined;
  readonly kind: DutyKind;
}

/**
 * `residual` is the closing clause ("Las demás facultades que…"); `boilerplate` is what nearly every unit does in the
 * same words (tell of a presumed crime, keep in touch with other units).
 */
type DutyKind = 'specific' | 'boilerplate' | 'residual';

/** Part of a unit in a matter, named as the query names it: `autoriza:`. In the order in which a matter goes down. */
export const verbFacets = [
  'establece',
  'autoriza',
  'propone',
  'revisa',
  'elabora',
  'coordina',
  'ejecuta',
  'informa',
  'asesora',
  'participa',
] as const;

export type VerbFacet = (typeof verbFacets)[number];

/** Who searches wants fewer kinds than the table of verbs tells apart. */
const FACET_OF: Readonly<Record<VerbClass, VerbFacet>> = {
  authorises: 'autoriza',
  validates: 'revisa',
  reviews: 'revisa',
  analyses: 'revisa',
  supervises: 'revisa',
  proposes: 'propone',
  promotes: 'propone',
  drafts: 'elabora',
  gathers: 'elabora',
  establishes: 'establece',
  plans: 'establece',
  coordinates: 'coordina',
  executes: 'ejecuta',
  manages: 'ejecuta',
  informs: 'informa',
  represents: 'participa',
  participates: 'participa',
  advises: 'asesora',
};

const classOfStem: ReadonlyMap<string, VerbFacet> = new Map(
  leadingVerbs.map(({ verb, verbClass }) => [stemOf(verb), FACET_OF[verbClass]]),
);

/** The class of a verb in any of its forms, by its stem: `apruebe`, `aprueban`. */
export function verbClassOfStem(stem: string): VerbFacet | undefined {
  return classOfStem.get(stem);
}

export function factsOf(text: string): DutyFacts {
  const lead = foldText(text.slice(0, LEAD_LENGTH));
  const kind = kindOf(wordAt(lead), text);
  // "Ejercer las demás…" leads with a verb and says nothing by it.
  const phrase = kind === 'residual' ? undefined : phraseAt(lead, 0);
  return { verb: phrase?.verb, verbClass: phrase && FACET_OF[phrase.verbClass], kind };
}

/** Whether one of the verbs that a duty opens with is of a class: "Determinar y autorizar" authorises too. */
export function leadsWith(text: string, verbClass: VerbFacet): boolean {
  return readLead(text).verbClasses.some((each) => FACET_OF[each] === verbClass);
}

/** As long as the longest phrase that tells a class: "proveer y mantener la coordinación". */
const LEAD_LENGTH = 40;

function wordAt(folded: string): string {
  const end = folded.search(AFTER_WORD);
  return end < 0 ? folded : folded.slice(0, end);
}

const AFTER_WORD = /[\s,.;:]/;

function kindOf(first: string, text: string): DutyKind {
  if (RESIDUAL_VERBS.has(first) && RESIDUAL_START.test(text)) {
    return 'residual';
  }
  const tellsOfCrime = (first === 'informar' || first === 'someter') && text.includes('delito');
  const isAboutContact = text.slice(0, COORDINATION_WITHIN).includes('antener') && COORDINATION_START.test(text);
  return tellsOfCrime || isAboutContact ? 'boilerplate' : 'specific';
}

/** "Realizarlas demás funciones" is printed so (l. 3260). */
const RESIDUAL_VERBS: ReadonlySet<string> = new Set(['las', 'ejercer', 'realizar', 'realizarlas']);
const RESIDUAL_START = /^(?:(?:ejercer|realizar) ?)?las demás /i;
/** "Establecer y mantener coordinación con…", "Mantener la coordinación con…". */
const COORDINATION_WITHIN = 40;
const COORDINATION_START = /^(?:\p{L}+ y )?mantener (?:la )?coordinación con /iu;
