import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface PeerDocument {
  readonly id: number;
  readonly text: string;
  readonly unit: string;
  readonly line: number;
}

/** A search engine: builds its index, then gives the lines of what it finds, best first. */
export interface Peer {
  readonly name: string;
  readonly build: () => (query: string, limit: number) => readonly number[];
  /** Takes so long that a sample of the keystrokes must do. */
  readonly isSlow?: boolean;
}

const { SEARCH_PEERS: folder } = process.env;
const require = createRequire(folder === undefined ? import.meta.url : join(folder, 'package.json'));

/** Other people's engines, each with the settings that its manual recommends for text like this. */
export async function loadPeers(documents: readonly PeerDocument[]): Promise<readonly Peer[]> {
  const { default: Fuse } = await import('fuse.js');
  const MiniSearch = require('minisearch');
  const UFuzzy = require('@leeoniya/ufuzzy');
  const lunr = require('lunr');
  require('lunr-languages/lunr.stemmer.support')(lunr);
  require('lunr-languages/lunr.es')(lunr);
  const lineOf = (id: number) => documents[id]?.line ?? 0;
  const fuse = (name: string, options: object): Peer => ({
    name,
    isSlow: true,
    build: () => {
      const index = new Fuse(documents, { keys: ['text'], ...options });
      return (query, limit) => index.search(query, { limit }).map(({ item }) => item.line);
    },
  });
  return [
    fuse('fuse.js, default', {}),
    fuse('fuse.js, tuned', {
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.4,
      keys: ['text', { name: 'unit', weight: 0.3 }],
    }),
    {
      name: 'minisearch',
      build: () => {
        const index = new MiniSearch({
          fields: ['text', 'unit'],
          processTerm: fold,
          searchOptions: { boost: { text: 2 }, prefix: true, fuzzy: 0.2 },
        });
        index.addAll(documents);
        return (query, limit) =>
          index
            .search(query)
            .slice(0, limit)
            .map(({ id }: PeerDocument) => lineOf(id));
      },
    },
    {
      name: 'uFuzzy',
      build: () => {
        const texts: string[] = documents.map(({ text }) => fold(text));
        const index = new UFuzzy({ intraMode: 1 });
        return (query, limit) => {
          const [ids, info, order] = index.search(texts, fold(query), 4, 1000);
          const ranked = order === null || order === undefined ? (ids ?? []) : order.map((at: number) => info.idx[at]);
          return ranked.slice(0, limit).map(lineOf);
        };
      },
    },
    {
      name: 'lunr, Spanish',
      build: () => {
        const index = lunr(function (this: {
          use(plugin: unknown): void;
          ref(name: string): void;
          field(name: string): void;
          add(document: object): void;
        }) {
          this.use(lunr.es);
          this.ref('id');
          this.field('text');
          this.field('unit');
          for (const document of documents) {
            this.add(document);
          }
        });
        return (query, limit) => {
          const terms = query.replace(/[^\p{L}\p{N} ]/gu, ' ');
          return index
            .search(terms)
            .slice(0, limit)
            .map(({ ref }: { ref: string }) => lineOf(Number(ref)));
        };
      },
    },
  ];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
