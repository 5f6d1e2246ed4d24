/** The bot and two common search libraries, behind one door, to be asked the same. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Bot } from '../../src/bot.ts';
import type { Document } from './documents.ts';

export interface Engine {
  readonly name: string;
  readonly label: string;
  /** The entries found, the best first; none where nothing fits. */
  readonly search: (question: string) => readonly string[];
}

export const botEngine = (bot: Bot): Engine => ({
  name: 'bot',
  label: 'this bot',
  search: (text) => {
    const { kind, refs } = bot.ask({ text });
    return kind === 'none' ? [] : refs;
  },
});

const hitsWanted = 5;

/** Plain Fuse.js over all texts, each looked at by itself: of its simple forms the one that finds most. */
export function fuseEngine(documents: readonly Document[]): Engine {
  const fuse = new Fuse(documents, { keys: ['texts'], ignoreLocation: true });
  return {
    name: 'fuse',
    label: 'Fuse.js',
    search: (question) => fuse.search(question, { limit: hitsWanted }).map(({ item }) => item.ref),
  };
}

/** MiniSearch with the tolerance that its documentation shows. */
export function miniSearchEngine(documents: readonly Document[]): Engine {
  const index = new MiniSearch({
    idField: 'ref',
    fields: ['text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(documents.map(({ ref, texts }) => ({ ref, text: texts.join('\n') })));
  return {
    name: 'miniSearch',
    label: 'MiniSearch',
    search: (question) =>
      index
        .search(question)
        .slice(0, hitsWanted)
        .map(({ id }) => String(id)),
  };
}
