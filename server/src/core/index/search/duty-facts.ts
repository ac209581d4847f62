import { foldText } from '../../text/fold.ts';

/**
 * What a duty says beside its matter: who does what with it, and whether it says anything of its own.
 * The search needs no more than this of a duty's grammar; another source of the same facts may take its place.
 */
export interface DutyFacts {
  /** The leading verb, folded: "elaborar". `undefined` where a duty begins with a noun. */
  readonly verb: string | undefined;
  readonly verbClass: VerbClass | undefined;
  readonly kind: DutyKind;
}

/**
 * `residual` is the closing clause ("Las demás facultades que…"); `boilerplate` is what nearly every unit does in the
 * same words (tell of a presumed crime, keep in touch with other units).
 */
type DutyKind = 'specific' | 'boilerplate' | 'residual';

/** Part of a unit in a matter, named as the query names it: `autoriza:`. */
export type VerbClass = (typeof VERB_CLASSES)[number]['verbClass'];

const VERB_CLASSES = [
  { verbClass: 'establece', verbs: 'establecer normar definir determinar dirigir regular planear acordar' },
  { verbClass: 'autoriza', verbs: 'autorizar aprobar ordenar imponer resolver ratificar sancionar certificar expedir' },
  { verbClass: 'propone', verbs: 'proponer someter presentar promover concertar impulsar fomentar' },
  {
    verbClass: 'revisa',
    verbs: 'revisar validar verificar supervisar vigilar evaluar controlar analizar monitorear identificar detectar',
  },
  {
    verbClass: 'elabora',
    verbs: 'elaborar formular disenar integrar desarrollar documentar recopilar recabar generar actualizar clasificar',
  },
  { verbClass: 'coordina', verbs: 'coordinar conciliar mantener consolidar organizar proveer concentrar' },
  {
    verbClass: 'ejecuta',
    verbs:
      'realizar instrumentar administrar implementar aplicar efectuar ejecutar operar llevar tramitar gestionar ' +
      'notificar implantar recibir recepcionar emitir solicitar obtener extraer explotar explorar programar impartir ' +
      'capacitar',
  },
  { verbClass: 'informa', verbs: 'informar comunicar difundir proporcionar dar representar fungir' },
  { verbClass: 'asesora', verbs: 'asesorar apoyar orientar atender desahogar' },
  { verbClass: 'participa', verbs: 'participar colaborar coadyuvar intervenir contribuir estrechar' },
] as const;

/** The classes in the order in which a matter goes down the hierarchy. */
export const verbClasses: readonly VerbClass[] = VERB_CLASSES.map(({ verbClass }) => verbClass);

const classOfVerb: ReadonlyMap<string, VerbClass> = new Map(
  VERB_CLASSES.flatMap(({ verbClass, verbs }) => verbs.split(' ').map((verb) => [verb, verbClass] as const)),
);

export function verbClassOf(verb: string): VerbClass | undefined {
  return classOfVerb.get(verb);
}

export function factsOf(text: string): DutyFacts {
  const end = text.search(AFTER_WORD);
  const first = foldText(end < 0 ? text : text.slice(0, end));
  const verbClass = classOfVerb.get(first);
  return { verb: verbClass === undefined ? undefined : first, verbClass, kind: kindOf(first, text) };
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
