import { foldText } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';

/**
 * What a duty makes of its matter. Down the chain of command the same matter comes back with another verb, and the
 * verb alone tells who signs and who drafts (Aprobar 8.2 → Validar 8.2.2 → Revisar 8.2.2.1 → Elaborar 8.2.2.1.1).
 */
export type VerbClass = (typeof VERBS)[number][0];

/** Verbs as duties open with them; a phrase wins over the verb that it opens with. */
const VERBS = [
  ['authorises', 'aprobar, autorizar, expedir, imponer, ordenar, ratificar, resolver, sancionar, suscribir'],
  ['validates', 'certificar, validar'],
  ['reviews', 'conciliar, rectificar, revisar, verificar'],
  ['analyses', 'analizar, clasificar, detectar, estudiar, evaluar, explorar, identificar, investigar'],
  ['proposes', 'presentar, proponer, someter'],
  ['drafts', 'diseñar, documentar, elaborar, formular, preparar'],
  ['establishes', 'definir, determinar, emitir, establecer, normar, regular'],
  ['plans', 'organizar, planear, programar'],
  [
    'coordinates',
    'acordar, concertar, coordinar, dirigir, establecer y mantener coordinación, mantener coordinación, mantener la coordinación, proveer y mantener la coordinación',
  ],
  [
    'supervises',
    'controlar, dar seguimiento, llevar a cabo el seguimiento, llevar el control, monitorear, supervisar, vigilar',
  ],
  [
    'executes',
    'agilizar, aplicar, atender, cumplir, dar, desahogar, desarrollar, efectuar, ejecutar, ejercer, implantar, implementar, instrumentar, llevar, operar, realizar, realizarlas, tramitar',
  ],
  ['manages', 'actualizar, administrar, asignar, gestionar, mantener, proveer'],
  [
    'gathers',
    'concentrar, consolidar, explotar, extraer, generar, integrar, obtener, recabar, recepcionar, recibir, recopilar, solicitar',
  ],
  [
    'informs',
    'comunicar, dar a conocer, dar conocer, difundir, informar, mantener comunicación, notificar, proporcionar',
  ],
  ['advises', 'asesorar, capacitar, impartir, orientar'],
  ['participates', 'apoyar, coadyuvar, colaborar, contribuir, intervenir, participar'],
  ['promotes', 'alentar, estrechar, fomentar, impulsar, promover'],
  ['represents', 'fungir, representar'],
] as const;

/** The verbs alone, each with its class, folded. */
export const leadingVerbs: readonly { readonly verb: string; readonly verbClass: VerbClass }[] = VERBS.flatMap(
  ([verbClass, verbs]) =>
    verbs
      .split(', ')
      .filter((verb) => !verb.includes(' '))
      .map((verb) => ({ verb: foldText(verb), verbClass })),
);

/** By first word: the phrases, longest first. */
const PHRASES: ReadonlyMap<string, readonly (readonly [string, VerbClass])[]> = groupBy(
  VERBS.flatMap(([verbClass, verbs]) => verbs.split(', ').map((verb) => [foldText(verb), verbClass] as const)).toSorted(
    ([one], [other]) => other.length - one.length,
  ),
  ([phrase]) => firstWord(phrase, 0),
);

/** The verb that begins at an offset of a folded text, and the class of the longest phrase that it opens. */
export function phraseAt(
  folded: string,
  offset: number,
): { readonly verb: string; readonly verbClass: VerbClass } | undefined {
  const verb = firstWord(folded, offset);
  const phrase = PHRASES.get(verb)?.find(([words]) => isPhraseAt(folded, offset, words));
  return phrase && { verb, verbClass: phrase[1] };
}

function firstWord(folded: string, offset: number): string {
  let end = offset;
  while (isLetter(folded.charCodeAt(end))) {
    end++;
  }
  return folded.slice(offset, end);
}

function isPhraseAt(folded: string, offset: number, words: string): boolean {
  return folded.startsWith(words, offset) && !isLetter(folded.charCodeAt(offset + words.length));
}

/** Of folded text; past its end there is none. */
function isLetter(code: number): boolean {
  return 0x61 <= code && code <= 0x7a;
}
