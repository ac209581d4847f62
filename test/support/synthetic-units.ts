import { emptyUnit, type OrgUnit } from '../../server/src/core/model/unit.ts';

const LEVELS = ['Dirección', 'Unidad', 'Coordinación', 'División', 'Subjefatura de División'] as const;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi co du ga le mi no ra'.split(' ');

/** Units with names of made-up words, for measuring how a matcher grows. */
export function syntheticUnits(count: number): readonly OrgUnit[] {
  const nowhere = { start: 0, end: 0 };
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const level = LEVELS[index % LEVELS.length] ?? 'Unidad';
    const name = `${level} de ${wordOf(index % 1500)} y ${wordOf((index * 7) % 1500)} ${wordOf(index)}`;
    return { ...emptyUnit(`9.${index + 1}`, name, nowhere), level };
  });
}

function wordOf(index: number): string {
  const base = SYLLABLES.length;
  const word = [index, Math.floor(index / base), Math.floor(index / base / base), index * 3]
    .map((part) => SYLLABLES[part % base])
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
