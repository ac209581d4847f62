import type { TemplateProblem } from './citation/template.ts';
import type { Posts } from './post.ts';
import type { Locale } from './strings.ts';

const SPANISH = {
  styles: new Map([
    ['numeral', 'Cita completa'],
    ['short', 'Cita corta'],
    ['quotation', 'Con transcripción literal'],
    ['markdown', 'Enlace de Markdown'],
    ['bibtex', 'BibTeX'],
    ['csl-json', 'CSL-JSON (Zotero, Pandoc)'],
  ]),
  posts: {
    inclusive: 'Cargo, en lenguaje incluyente',
    title: 'Cargo, para el destinatario o la firma',
    split: 'Cargo, con las dos formas',
  } satisfies Record<keyof Posts, string>,
  problem: ({ kind, value, span }: TemplateProblem): string => {
    const place = `(carácter ${span.start + 1})`;
    switch (kind) {
      case 'unknown-placeholder':
        return `no existe el dato {${value}} ${place}`;
      case 'unclosed-placeholder':
        return `falta cerrar la llave de {${value} ${place}`;
      case 'unclosed-group':
        return `falta cerrar un corchete [ ${place}`;
      case 'unopened-group':
        return `sobra un corchete ] ${place}`;
    }
  },
  inTemplate: (name: string, problems: string) => `Plantilla de cita «${name}»: ${problems}.`,
};

const ENGLISH: typeof SPANISH = {
  styles: new Map([
    ['numeral', 'Full citation'],
    ['short', 'Short citation'],
    ['quotation', 'With literal quotation'],
    ['markdown', 'Markdown link'],
    ['bibtex', 'BibTeX'],
    ['csl-json', 'CSL-JSON (Zotero, Pandoc)'],
  ]),
  posts: {
    inclusive: 'Post, in inclusive language',
    title: 'Post, for addressee or signature',
    split: 'Post, in both forms',
  },
  problem: ({ kind, value, span }) => {
    const place = `(character ${span.start + 1})`;
    switch (kind) {
      case 'unknown-placeholder':
        return `there is no value {${value}} ${place}`;
      case 'unclosed-placeholder':
        return `the brace of {${value} is not closed ${place}`;
      case 'unclosed-group':
        return `a bracket [ is not closed ${place}`;
      case 'unopened-group':
        return `a bracket ] closes nothing ${place}`;
    }
  },
  inTemplate: (name, problems) => `Citation template “${name}”: ${problems}.`,
};

export function citationStringsFor(locale: Locale): typeof SPANISH {
  return locale === 'en' ? ENGLISH : SPANISH;
}
