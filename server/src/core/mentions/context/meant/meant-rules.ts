import { hasEmptyLine } from '../../../text/paragraphs.ts';
import type { Found } from '../../match/found.ts';
import type { MeantRule, MeantSite } from './meant-site.ts';

/** What stands right beside it. */
export const BY_NAME_BESIDE: readonly MeantRule[] = [
  {
    name: 'the-name-right-after-tells',
    example: 'la ‹Subjefatura de División de Normatividad› de la Coordinación de Cobranza',
    says: (site) => (isBeside(site, site.span.end, site.after?.start) ? site.toldBy(site.after) : undefined),
  },
  {
    name: 'the-name-right-before-tells',
    example: 'en la Coordinación de Cobranza, la ‹Subjefatura de División de Normatividad›',
    says: (site) => (isBeside(site, site.before?.end, site.span.start) ? site.toldBy(site.before) : undefined),
  },
];

/** "de esa División", which was named before. */
export const BY_POINTING: readonly MeantRule[] = [
  {
    name: 'the-level-that-it-points-back-to-tells',
    example:
      'La División de Normatividad y Evaluación lo envió. Lo firmó la ‹Subjefatura de División de Normatividad› de esa División',
    says: (site) => site.toldBy(site.pointedTo()),
  },
];

/** What stands in its row, else in its neighbourhood; where several are told of, any may be meant. */
export const BY_NEIGHBOURS: readonly MeantRule[] = [
  {
    name: 'its-row-tells',
    example: '| Coordinación de Cobranza | firma | ‹Subjefatura de División de Normatividad› |',
    says: (site) => onlyOne(site.toldByRow()),
  },
  {
    name: 'its-row-tells-of-several',
    example:
      '| Coordinación de Cobranza | Coordinación de Fiscalización | firma | ‹Subjefatura de División de Normatividad› |',
    says: (site) => (0 < site.toldByRow().size ? 'any' : undefined),
  },
  {
    name: 'its-neighbourhood-speaks-of-two-of-the-name',
    example:
      'la Coordinación de Cobranza tiene otra con el mismo nombre; ¿opina la ‹Subjefatura de División de Normatividad›?',
    says: (site) => (site.isSaidOfTwo() ? 'any' : undefined),
  },
  {
    name: 'its-neighbourhood-tells',
    example: 'la Coordinación de Cobranza pidió que la ‹Subjefatura de División de Normatividad› opine',
    says: (site) => onlyOne(site.toldByNeighbours()),
  },
  {
    name: 'its-neighbourhood-tells-of-several-or-none',
    example: 'pidió que la ‹Subjefatura de División de Normatividad› opine',
    says: () => 'any',
  },
];

const BESIDE = 30;

/** "de la", "(", ", ", a line break: nothing that begins another matter. */
function isBeside({ text }: MeantSite, start: Found['end'] | undefined, end: Found['start'] | undefined): boolean {
  if (start === undefined || end === undefined || BESIDE <= end - start) {
    return false;
  }
  const gap = text.slice(start, end);
  return JOINING.test(gap) && !hasEmptyLine(gap);
}

const JOINING = /^[\s>(,*_|"'\t\-–—]*(?:(?:de|del|en|la|el|numeral|adscrita|adscrito|a)[\s>]+)*[\s>(*_|"']*$/i;

function onlyOne(units: ReadonlySet<string>): string | undefined {
  const [unit, other] = units;
  return other === undefined ? unit : undefined;
}
