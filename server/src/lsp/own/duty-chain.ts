import { type ChainOfDuty, chainOfDuty, type Likeness, likenessOf } from '../../core/features/duty-chain.ts';
import type { Duty, DutyItem, OrgUnit } from '../../core/model/unit.ts';
import { dutyWordsFor } from '../../core/render/duty-words.ts';
import type { Locale } from '../../core/render/strings.ts';
import { factsOf } from '../../core/search/index/duty-facts.ts';
import type { Counterpart } from '../../core/search/score/chain.ts';
import type { ChainLink, Citable, DutyChain } from '../../protocol/requests.ts';
import type { LoadedManual } from '../state/manuals.ts';
import { toPlace } from './search.ts';

/** The chain of a duty as clients read it; `undefined` when the manual has no such duty. */
export function chainFor(manual: LoadedManual, { id }: Pick<Citable, 'id'>, locale: Locale): DutyChain | undefined {
  const found = chainOfDuty(manual.analysis, id);
  const unit = manual.analysis.units.byNumber(found?.duty.unit ?? '');
  return found === undefined || unit === undefined ? undefined : toChain(manual, unit, found, locale);
}

function toChain(manual: LoadedManual, unit: OrgUnit, { duty, item, chain }: ChainOfDuty, locale: Locale): DutyChain {
  const toLinks = (counterparts: readonly Counterpart[]) =>
    counterparts.map((each) => toLink(manual, each.document, likenessOf(each), locale));
  return {
    manual: manual.uri,
    duty: toLink(manual, { unit, duty, item }, 'same', locale),
    above: toLinks(chain.above),
    below: toLinks(chain.below),
    beside: toLinks(chain.beside),
    elsewhere: toLinks(chain.elsewhere),
  };
}

interface PlacedDuty {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
}

function toLink(manual: LoadedManual, placed: PlacedDuty, likeness: Likeness, locale: Locale): ChainLink {
  const { unit, duty, item } = placed;
  const words = dutyWordsFor(locale);
  const { verbClass } = factsOf(duty.text);
  const branch = manual.analysis.units.superiorsOf(unit)[1] ?? unit;
  return {
    ...toPlace(manual, placed),
    text: item?.text ?? duty.text,
    branch: branch.number,
    branchName: branch.name,
    ...(verbClass === undefined ? {} : { verb: words.verb(verbClass) }),
    likeness: words.likeness(likeness),
  };
}
