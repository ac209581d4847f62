import { chainOfDuty, type ChainLink as Link } from '../../core/features/duty-chain.ts';
import { dutyWordsFor } from '../../core/render/duty-words.ts';
import type { Locale } from '../../core/render/strings.ts';
import type { Citable } from '../../protocol/citations.ts';
import type { ChainLink, DutyChain } from '../../protocol/duty-chain.ts';
import { toPlace } from '../proto/search-place.ts';
import { type LoadedManual, manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** Who else has the matter of a duty or item. */
export async function findDutyChain(
  { manual: uri, id }: Citable,
  { manuals, session }: Pick<State, 'manuals' | 'session'>,
): Promise<DutyChain | undefined> {
  const manual = manualAt(await manuals(), uri);
  const chain = manual && chainOfDuty(manual.analysis, id);
  if (manual === undefined || chain === undefined) {
    return undefined;
  }
  const toLinks = (links: readonly Link[]) => links.map((link) => toLink(manual, link, session.locale));
  return {
    manual: uri,
    duty: toLink(manual, chain, session.locale),
    above: toLinks(chain.above),
    below: toLinks(chain.below),
    beside: toLinks(chain.beside),
    elsewhere: toLinks(chain.elsewhere),
  };
}

function toLink(manual: LoadedManual, link: Link, locale: Locale): ChainLink {
  const { unit, duty, item, verbClass, likeness } = link;
  const words = dutyWordsFor(locale);
  const branch = manual.analysis.units.superiorsOf(unit)[1] ?? unit;
  return {
    ...toPlace(manual, link),
    text: item?.text ?? duty.text,
    branch: branch.number,
    branchName: branch.name,
    ...(verbClass === undefined ? {} : { verb: words.verb(verbClass) }),
    likeness: words.likeness(likeness),
  };
}
