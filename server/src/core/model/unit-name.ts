import type { OrgUnit } from './unit.ts';

/**
 * The name of a unit where its level is shown beside it: "Registro de Patrones" for "Subjefatura de División de Registro de
 * Patrones"; whole where it says another level ("Subjefaturas de División de …").
 */
export function nameBelowLevel({ name, level }: Pick<OrgUnit, 'name' | 'level'>): string {
  const opening = `${level} de `;
  const rest = name.slice(opening.length);
  return level !== '' && name.startsWith(opening) && /^\p{Lu}/u.test(rest) ? rest : name;
}
