import { chainOfCommand } from '../../core/features/chain-of-command.ts';
import { chainSteps, chainText, suggestedCopies } from '../../core/render/chain-of-command.ts';
import type { Locale } from '../../core/render/strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { ChainOfCommandParams, CommandChain } from '../../protocol/requests.ts';
import type { LoadedManual } from '../state/manuals.ts';

export function chainBetween(
  { from, to }: ChainOfCommandParams,
  { analysis, lines }: LoadedManual,
  locale: Locale,
): CommandChain | undefined {
  const chain = chainOfCommand(analysis, from, to);
  return (
    chain && {
      steps: chainSteps(chain, locale).map(({ unit, text }) => ({
        unit: unit.number,
        line: lineAtOffset(lines, unit.heading.start),
        text,
      })),
      copies: suggestedCopies(chain, locale).map(({ text, reason }) => ({ text, reason })),
      text: chainText(chain, locale),
    }
  );
}
