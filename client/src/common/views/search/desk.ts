import type * as vscode from 'vscode';
import type { SearchResult } from '../../../../../server/src/protocol/search.ts';
import type { Debounced } from '../../shell/debounce.ts';
import type { Server } from '../../shell/server.ts';
import type { Asker } from './ask-server.ts';
import type { SearchItem } from './items.ts';
import type { Preview } from './preview.ts';
import type { SearchState, Step } from './state.ts';

/** What the search works with. */
export interface SearchContext {
  readonly server: Server;
  /** Holds the last queries. */
  readonly memory: vscode.Memento;
  /** Makes a list of results that stays. */
  readonly keep: (query: string, results: readonly SearchResult[]) => void;
  /** The person has found something, or given up. */
  readonly onEnd: () => void;
}

/** A list that is open, and where its next step is taken. */
export interface OpenSearch {
  readonly pick: vscode.QuickPick<SearchItem>;
  readonly now: () => SearchState;
  readonly take: (step: Step) => Promise<void>;
}

/** All that effects are done with. */
export interface Desk extends SearchContext, OpenSearch {
  readonly asker: Asker;
  readonly preview: Preview;
  /** Takes the step of a key after which nothing else was heard. */
  readonly settled: Debounced;
}
