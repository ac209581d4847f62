import type { Span } from '../../text/span.ts';

/** What whoever quotes puts into a quotation, that is not of the quoted text. */
export interface Aside extends Span {
  /** Whether words of the quoted text may be missing here; `none` when it only says something or marks the place. */
  readonly omits: 'words' | 'none';
}

/** Ways to intervene, each with its example between ‹ and ›. */
interface Intervention {
  readonly name: string;
  readonly example: string;
  readonly pattern: string;
  readonly omits: Aside['omits'];
}

const REMARKS =
  'sic|(?:(?:el|la|lo|las|los)\\s+)?(?:[ée]nfasis|subrayad[oa]s?|resaltad[oa]s?|destacad[oa]s?|negr[ií](?:ll|t)as?|cursivas?|it[áa]licas?|may[úu]sculas|corchetes|par[ée]ntesis|n\\.?\\s*del?|nota|traducci[óo]n)(?![\\p{L}])[^\\][()]{0,80}';

/** The first that matches at a place decides. */
export const INTERVENTIONS: readonly Intervention[] = [
  {
    name: 'words-left-out',
    example: 'Diseñar ‹(…)› los formatos',
    pattern: '[(\\[<]?(?:…|\\.\\.\\.|\\. \\. \\.|\\\\(?:l?dots|textelp\\*?)(?:\\{\\})?)[)\\]>]?',
    omits: 'words',
  },
  {
    name: 'remark',
    example: 'Diseñar los formatos ‹[sic]›',
    pattern: `[(\\[]\\s*(?:${REMARKS})\\s*!?[)\\]]`,
    omits: 'none',
  },
  {
    name: 'note-of-markdown',
    example: 'Diseñar los formatos‹[^1]›',
    pattern: '\\[(?:\\^[^\\]\\n]{1,40}|-?@[^\\]\\n]{1,80}|\\d{1,3})\\]',
    omits: 'none',
  },
  {
    name: 'target-of-a-link',
    example: '[formatos‹](formatos.md)›',
    pattern: '\\](?:\\((?:[^()\\n]|\\([^()\\n]{0,100}\\)){0,300}\\)|\\[[^\\][\\n]{0,80}\\])',
    omits: 'none',
  },
  {
    name: 'command-of-no-words',
    example: 'Diseñar los formatos‹\\footnote{Véase.}›',
    pattern:
      '\\\\(?:footnote(?:mark|text)?|(?:foot|paren|text|auto)?cite[a-z]{0,8}|label|index|(?:page)?ref|todo|marginpar)\\*?(?:\\[[^\\][]{0,120}\\]){0,2}(?:\\{(?:[^{}]|\\{[^{}]{0,200}\\}){0,400}\\})?',
    omits: 'none',
  },
  {
    name: 'comment',
    example: 'Diseñar ‹<!-- ojo -->› los formatos',
    pattern: '<!--(?:(?!-->)[^]){0,400}-->',
    omits: 'none',
  },
  {
    name: 'target-of-a-command',
    example: '‹\\href{formatos.pdf}{›formatos}',
    pattern: '\\\\href\\{[^{}\\n]{0,300}\\}\\{',
    omits: 'none',
  },
  {
    name: 'blank-or-mark-of-html',
    example: 'Diseñar‹&nbsp;›los formatos',
    pattern: '&(?:nbsp|[et][mn]sp|thinsp|[lr][ad]quo|[lr]squo|[mn]dash|hellip|quot|#160|#xa0);',
    omits: 'none',
  },
  {
    name: 'raised-note',
    example: 'Diseñar los formatos‹<sup>1</sup>›',
    pattern: '<sup>[^<>]{0,10}</sup>',
    omits: 'none',
  },
  // Within a word it is read over.
  {
    name: 'tag',
    example: 'Diseñar ‹<u>›los formatos',
    pattern: '(?:(?<!\\p{L})<\\/?[a-zA-Z][^<>\\n]{0,200}>|<\\/?[a-zA-Z][^<>\\n]{0,200}>(?!\\p{L}))',
    omits: 'none',
  },
  // Another form of a word, or other words in the place of those of the text.
  {
    name: 'ending-in-brackets',
    example: 'para ‹realiza[r]› el trámite',
    pattern: '\\p{L}{1,40}\\[(?!sic)\\p{L}{1,20}\\]\\p{L}{0,40}',
    omits: 'words',
  },
  {
    name: 'words-in-brackets',
    example: 'Diseñar ‹[los documentos]› oficiales',
    pattern: '(?<!\\p{L})\\[[^\\][\\n]{3,120}\\](?![(\\[])\\p{L}{0,40}',
    omits: 'words',
  },
  {
    name: 'short-word-in-brackets',
    example: 'Diseñar ‹[el]› formato',
    pattern: '(?<!\\p{L})\\[[^\\][\\n]{1,2}\\](?![\\p{L}(\\[])',
    omits: 'words',
  },
];

const ASIDE = new RegExp(INTERVENTIONS.map(({ pattern }) => `(${pattern})`).join('|'), 'giu');

/** The asides of a quotation, in order and apart. A first letter in brackets, "[d]iseñar", is of the text. */
export function asidesIn(text: string, { start, end }: Span): readonly Aside[] {
  return [...text.slice(start, end).matchAll(ASIDE)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    omits: INTERVENTIONS.find((_, index) => found[index + 1] !== undefined)?.omits ?? 'none',
  }));
}
