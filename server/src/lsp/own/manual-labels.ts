import { manualLabel } from '../../core/features/manual-label.ts';
import type { ManualTitle } from '../../protocol/manuals.ts';
import type { State } from '../state/state.ts';

/** What to call the manuals in use. */
export async function labelManuals(_: unknown, { manuals }: Pick<State, 'manuals'>): Promise<readonly ManualTitle[]> {
  return (await manuals()).manuals.map(({ uri, analysis }) => {
    const { title, short } = manualLabel(analysis);
    return { uri, title, short: short ?? title };
  });
}
