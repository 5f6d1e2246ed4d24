/** Capitals that stand for their states in the news: which of them a question used. */
import { wordSet } from '../../language/word-lists.ts';
import type { Reference } from '../../knowledge/reference.ts';
import type { Features } from '../features.ts';

const capitals: ReadonlySet<string> = wordSet(
  `abuja accra ankara baghdad beijing peking belgrade berlin bern brussels bucharest cairo canberra caracas copenhagen damascus dublin hanoi havana
  helsinki islamabad jakarta kabul kinshasa kyiv kiev lisbon london madrid minsk moscow oslo ottawa prague pretoria pristina pyongyang
  ramallah riyadh seoul stockholm taipei tehran teheran tokyo warsaw washington`,
);

/** The capital by which `actor` was named, as typed; undefined where it was named otherwise. */
export function capitalUsed({ words, mentions }: Features, actor: Reference): string | undefined {
  const own = mentions.filter(({ ref }) => ref === actor);
  const [only] = own;
  if (own.length !== 1 || only === undefined || only.end - only.start !== 1) return undefined;
  const word = words[only.start];
  return word !== undefined && capitals.has(word.text) ? word.raw : undefined;
}
