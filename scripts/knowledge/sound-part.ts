/** The part of a folder of data that a bot can be made of, whatever is wrong elsewhere in it. */
import { crossCheck } from '../../src/knowledge/cross-checks.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { parseKnowledge } from '../../src/knowledge/load.ts';
import type { Folder } from './folder.ts';

export interface SoundPart {
  readonly knowledge: KnowledgeBase;
  /** Why each entry that could not be taken was left out, by its reference. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** Leaves out entries that have not the right shape, then whatever refers to what is not there, until nothing does. */
export function soundPartOf(folder: Folder): SoundPart {
  const leftOut = new Map<string, string>();
  for (;;) {
    const { entries, complaints } = parseKnowledge((file) =>
      folder.entriesOf(file).flatMap(({ label, value }) => (leftOut.has(label) ? [] : [value])),
    );
    const dead = crossCheck(entries).filter(({ rule }) => rule === 'dead-reference');
    const before = leftOut.size;
    for (const { entry, reason } of [...complaints, ...dead])
      if (!leftOut.has(entry)) leftOut.set(entry, reason);
    if (leftOut.size === before) return { knowledge: buildKnowledgeBase(entries), leftOut };
  }
}
