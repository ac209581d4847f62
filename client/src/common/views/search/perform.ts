import type { SearchResult } from '../../../../../server/src/protocol/search.ts';
import { copyText } from '../../shell/copy-text.ts';
import { debounce } from '../../shell/debounce.ts';
import { placeOf } from '../../units/found-duty.ts';
import { createAsker } from './ask-server.ts';
import type { Desk, OpenSearch, SearchContext } from './desk.ts';
import type { Effect, SearchEffect } from './effects.ts';
import { forgetQuery } from './history.ts';
import { itemOf } from './items.ts';
import { comeBack } from './keys.ts';
import { keepAndLeave, openAndLeave, passAndLeave } from './leave.ts';
import { pickFacet } from './pick-facet.ts';
import { createPreview } from './preview.ts';
import { settleOn, takeAnswer, takeFailure } from './state.ts';
import { searchTitle } from './title.ts';

/** What is heard of one key comes within this time, in milliseconds. */
const TYPING = 50;

export interface Performer {
  perform(effect: SearchEffect): Promise<void>;
  /** The list is gone: gives back the window as it was, unless the person went somewhere. */
  end(): Promise<void>;
}

export function createPerformer(context: SearchContext, search: OpenSearch): Performer {
  const { pick, now, take } = search;
  const asker = createAsker(context.server);
  const preview = createPreview();
  const settled = debounce(() => take(settleOn(now(), pick.activeItems[0]?.row)), TYPING);
  const desk = { ...context, ...search, asker, preview, settled };
  return {
    perform: (effect) => perform(effect, desk),
    end: () => {
      stop(desk);
      return preview.restore();
    },
  };
}

async function perform(effect: SearchEffect, desk: Desk): Promise<void> {
  switch (effect.kind) {
    case 'stop':
      return stop(desk);
    case 'search':
      return search(effect, desk);
    case 'show':
      return show(desk);
    case 'settle':
      return desk.settled.soon();
    case 'preview':
      return preview(effect.result, desk);
    case 'write':
      desk.pick.value = effect.query;
      return;
    case 'open':
      return openAndLeave(effect, desk);
    case 'pass':
      return passAndLeave(effect, desk);
    case 'keep':
      return keepAndLeave(effect, desk);
    case 'copy':
      return copyText(effect.text);
    case 'forget':
      return forgetQuery(desk.memory, effect.query);
    case 'narrow':
      return narrow(effect, desk);
    case 'come-back':
      return desk.pick.show();
  }
}

function stop({ asker, settled }: Desk): void {
  asker.stop();
  settled.dispose();
}

async function search({ question, query }: Effect<'search'>, { pick, asker, now, take }: Desk): Promise<void> {
  pick.busy = true;
  const asked = await asker.ask(query);
  switch (asked.kind) {
    case 'answer':
      return take(takeAnswer(now(), question, asked.answer));
    case 'failure':
      return take(takeFailure(now(), question, asked.reason));
    case 'stopped':
      return;
  }
}

function show({ pick, now }: Desk): void {
  const { found, isBusy, rows, active } = now();
  const items = rows.map(itemOf);
  pick.title = searchTitle(found?.answer);
  pick.busy = isBusy;
  pick.items = items;
  const activeItem = items.find(({ row }) => row === active.ours);
  if (activeItem !== undefined) {
    pick.activeItems = [activeItem];
  }
}

async function preview(result: SearchResult, desk: Desk): Promise<void> {
  const words = result.highlights.map(({ start, end }) => result.text.slice(start, end));
  await desk.preview.show(placeOf(result), words);
}

/** What cannot be asked there cannot be asked here either, and is told then. */
async function narrow({ facet, query }: Effect<'narrow'>, { server, now, take }: Desk): Promise<void> {
  const narrowed = await pickFacet(server, facet, query).catch(() => undefined);
  await take(comeBack(now(), narrowed));
}
