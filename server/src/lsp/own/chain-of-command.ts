import { chainOfCommand } from '../../core/features/chain-of-command.ts';
import { chainSteps, chainText, suggestedCopies } from '../../core/render/chain-of-command.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { ChainOfCommandParams, CommandChain } from '../../protocol/units.ts';
import { manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The way from one unit of a manual to another by their superiors. */
export async function findChainOfCommand(
  { manual: uri, from, to }: ChainOfCommandParams,
  { manuals, session: { locale } }: Pick<State, 'manuals' | 'session'>,
): Promise<CommandChain | undefined> {
  const manual = manualAt(await manuals(), uri);
  const chain = manual && chainOfCommand(manual.analysis, from, to);
  return (
    manual &&
    chain && {
      steps: chainSteps(chain, locale).map(({ unit, text }) => ({
        unit: unit.number,
        line: lineAtOffset(manual.analysis.lines, unit.heading.start),
        text,
      })),
      copies: suggestedCopies(chain, locale).map(({ text, reason }) => ({ text, reason })),
      text: chainText(chain, locale),
    }
  );
}
