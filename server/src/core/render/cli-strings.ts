import type { Locale } from './strings.ts';

const SPANISH = {
  help: (commands: readonly string[]) =>
    [
      'Uso: manual-organizacion <orden> [--manual ARCHIVO] [--format FORMATO] [--limit N] [--locale es|en]',
      '',
      `Órdenes: ${commands.join(', ')}`,
      '  export                el manual completo como datos: --format json, units-csv o duties-csv',
      '  unit NUMERAL|NOMBRE   una unidad y sus funciones según el Manual',
      '  search PALABRAS…      las funciones según el Manual que responden, la mejor primero',
      '  lsp --stdio           el servidor de lenguaje, para cualquier editor',
      '',
      'Sale con 0 si todo va bien, 1 si no hay respuesta o hay problemas, 2 si la orden está mal o algo no se puede leer.',
    ].join('\n'),
  unknownCommand: (name: string, commands: readonly string[]) =>
    `${name === '' ? 'Falta la orden.' : `No hay ninguna orden «${name}».`} Las órdenes son: ${commands.join(', ')}. Ayuda: --help`,
  unknownOption: (reason: string) => `La línea de órdenes está mal: ${reason}. Ayuda: --help`,
  unknownFormat: (format: string, formats: readonly string[]) =>
    `Esta orden no tiene el formato «${format}». Los formatos son: ${formats.join(', ')}.`,
  wrongLimit: (limit: string) => `--limit debe ser un entero mayor que cero, no «${limit}».`,
  failed: (reason: string) => `Algo falló en el programa: ${reason}`,
  unitMissing: () => 'Falta el numeral o el nombre de la unidad. Por ejemplo: unit 8.2.1',
  unitUnknown: (asked: string) => `El Manual no tiene ninguna unidad «${asked}».`,
  queryMissing: () => 'Falta qué buscar. Por ejemplo: search convenio de pago',
  nothingFound: (query: string) => `Ninguna función según el Manual responde a «${query}».`,
};

const ENGLISH: typeof SPANISH = {
  help: (commands) =>
    [
      'Usage: manual-organizacion <command> [--manual FILE] [--format FORMAT] [--limit N] [--locale es|en]',
      '',
      `Commands: ${commands.join(', ')}`,
      '  export             the whole manual as data: --format json, units-csv or duties-csv',
      '  unit NUMBER|NAME   a unit and its duties according to the Manual',
      '  search WORDS…      the duties according to the Manual that answer, best first',
      '  lsp --stdio        the language server, for any editor',
      '',
      'Exits with 0 when all is well, 1 when there is no answer or there are problems, 2 on wrong use or unreadable input.',
    ].join('\n'),
  unknownCommand: (name, commands) =>
    `${name === '' ? 'A command is missing.' : `There is no command “${name}”.`} The commands are: ${commands.join(', ')}. Help: --help`,
  unknownOption: (reason) => `The command line is wrong: ${reason}. Help: --help`,
  unknownFormat: (format, formats) => `This command has no format “${format}”. The formats are: ${formats.join(', ')}.`,
  wrongLimit: (limit) => `--limit must be a whole number above zero, not “${limit}”.`,
  failed: (reason) => `Something failed in the program: ${reason}`,
  unitMissing: () => 'The number or the name of a unit is missing. For example: unit 8.2.1',
  unitUnknown: (asked) => `The Manual has no unit “${asked}”.`,
  queryMissing: () => 'What to search is missing. For example: search convenio de pago',
  nothingFound: (query) => `No duty according to the Manual answers “${query}”.`,
};

export function cliStringsFor(locale: Locale): typeof SPANISH {
  return locale === 'en' ? ENGLISH : SPANISH;
}
