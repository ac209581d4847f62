/**
 * Whether a folded word says how or in what shape something is dealt with, whatever it is: "cambiar", "etapas", "informe".
 * Beside a word that says what, it says little, however seldom a manual uses it. Nouns of such verbs say what: "pago".
 */
export function isGenericWord(folded: string): boolean {
  return GENERIC_WORDS.has(folded);
}

/** None whose forms are also nouns that say what: "baja", "entrega", "pregunta", "meta". */
const VERBS =
  'cambiar pagar pasar llegar mandar enviar sacar quitar buscar empezar iniciar terminar acabar utilizar lograr intentar ' +
  'explicar solicitar tramitar presentar llenar manejar gestionar realizar efectuar llevar revisar esperar necesitar ' +
  'aplicar existir recibir abrir cumplir deber ofrecer tomar dejar salir volver venir tratar';
const NOUNS =
  'etapa fase paso tipo forma manera modo caso ejemplo lista listado informe reporte papel requisito proceso tramite ' +
  'asunto tema situacion problema duda detalle resultado fecha lugar persona parte cambio nuevo nueva viejo vieja ' +
  'diferente importante distinto distinta propio propia comun';

const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...VERBS.split(' ').flatMap(formsOfVerb),
  ...NOUNS.split(' ').flatMap((noun) => [noun, `${noun}s`, `${noun}es`]),
]);

function formsOfVerb(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c');
  const [present, wished] = infinitive.endsWith('ar') ? ['a', 'e'] : ['e', 'a'];
  const root = infinitive.endsWith('ar') ? soft : stem;
  const pronouns = ['', 'se', 'lo', 'la', 'los', 'las'].map((pronoun) => infinitive + pronoun);
  return [...pronouns, ...['', 'n', 's'].flatMap((end) => [stem + present + end, root + wished + end])];
}
