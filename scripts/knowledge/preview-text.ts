/** A preview in words. */
import { safeLine, safeText } from '../../adapters/console/safe-text.ts';
import { toPlainText } from '../../src/answers/plain-text.ts';
import { nameOf, type KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { Preview } from './preview.ts';

const mostListed = 12;

/** Such as "a, b and 3 more". */
function listed(items: readonly string[]): string {
  if (items.length === 0) return 'nothing';
  const more = items.length - mostListed;
  return more > 0 ? `${items.slice(0, mostListed).join(', ')} and ${more} more` : items.join(', ');
}

function hearingLines({ names }: Preview): readonly string[] {
  const heard = names.filter(({ hearing }) => hearing.type === 'heard').map(({ phrase }) => phrase);
  const others = names.flatMap(({ phrase, hearing }) => {
    if (hearing.type === 'heard') return [];
    const instead = hearing.type === 'taken' ? `; ask “${hearing.way}”` : '';
    return [`“${phrase}” ${hearing.fate.inWords}${instead}`];
  });
  return [
    ...(names.length === 0 ? [] : [`Found by: ${listed(heard)}`]),
    ...(others.length === 0 ? [] : [`Not by itself: ${others.join('. ')}`]),
  ];
}

function appearanceLines({ appearsIn }: Preview): readonly string[] {
  const requests = (isShown: boolean): readonly string[] =>
    appearsIn.filter((place) => place.isShown === isShown).map(({ request }) => request);
  const missing = requests(false);
  return [
    ...(appearsIn.length === 0 ? [] : [`Appears in the answers to: ${listed(requests(true))}`]),
    ...(missing.length === 0 ? [] : [`On record, but not among what is shown first: ${listed(missing)}`]),
  ];
}

/** Takes a preview and returns it as text that ends with a line break; `place` says where the entry stands. */
export function previewInWords(preview: Preview, knowledge: KnowledgeBase, place: string): string {
  const { ref, request, topics, referredToBy, answer } = preview;
  const facts = [
    `${ref}, ${place}`,
    `Called: ${nameOf(knowledge, ref)}`,
    ...hearingLines(preview),
    ...(topics.length === 0 ? [] : [`Topics: ${listed(topics)}`]),
    ...appearanceLines(preview),
    `Referred to by: ${listed(referredToBy)}`,
    `Asked for by: ${request}`,
  ];
  return `${facts.map(safeLine).join('\n')}\n\n${safeText(toPlainText(answer)).trimEnd()}\n`;
}
