/** "the south one", "only the north", "and the other one?" after parties that share a name or a region: one of those that were shown. */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { wordSet } from '../../language/word-lists.ts';
import type { Context } from '../context.ts';
import { partyNouns, strayBesideParties } from '../names/party-nouns.ts';
import { reading } from '../reader.ts';
import { sure, type FollowUpRule, type Turn } from './turn.ts';

const longest = 6;
const beside = wordSet(
  'the one ones only just i mean meant and but or of in a an please then no not that this',
);

/** The parties of the last answer, or those out of which one was picked. */
const partiesShown = ({ listed, refs }: Context): readonly Reference<'actor'>[] =>
  (listed ?? refs).filter((ref) => isReference(ref, 'actor'));

const other = /^(?:no )?the other(?: one| country| state)?$/;

function pickedBy({ core, context, features, model }: Turn): Reference<'actor'> | undefined {
  const shown = partiesShown(context);
  if (shown.length < 2) return undefined;
  const asked = features.words.filter(({ text }) => !beside.has(text)).map(({ text }) => text);
  if (asked.length === 0 || features.words.length > longest) return undefined;
  const { query } = context;
  if (other.test(core)) {
    const rest = shown.filter((ref) => query.kind === 'actor' && ref !== query.actor);
    return rest.length === 1 ? rest[0] : undefined;
  }
  const fitting = shown.filter((ref) => {
    const name = model.knowledge.actor(ref).name.en.toLowerCase().split(/\W+/);
    return asked.every((word) => name.includes(word));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A part of a name that several share says which of them is meant. */
export const oneOfParties: FollowUpRule = (turn) => {
  const { alone, context } = turn;
  if (context.query.kind !== 'actor' || alone.query.kind !== 'none') return undefined;
  const actor = pickedBy(turn);
  return actor === undefined ? undefined : reading('one-of-parties', sure, { kind: 'actor', actor });
};

/** "and the north?" after South Korea: the state whose name differs in that word alone. */
const ofCompass = /\b(north|south|east|west)\b/i;
const bareCompass = /^(?:the )?(?:other )?(north|south|east|west)(?:ern)?(?: (?:one|half|part))?$/;

export const otherOfCompass: FollowUpRule = ({ alone, context: { query }, core, model }) => {
  const wanted = bareCompass.exec(core)?.[1];
  if (wanted === undefined || query.kind !== 'actor' || alone.query.kind !== 'none') return undefined;
  const name = model.knowledge.actor(query.actor).name.en.toLowerCase();
  const twin = name.replace(ofCompass, wanted);
  const found =
    twin === name ? undefined : model.knowledge.actors.find((actor) => actor.name.en.toLowerCase() === twin);
  return found === undefined
    ? undefined
    : reading('other-of-compass', sure, { kind: 'actor', actor: found.ref });
};

const mostStray = 0.6;

/** "but Indian organisations did?" after another party: that country, with the parties that are from there. */
export const partiesOfOther: FollowUpRule = ({ alone, context, features }) => {
  if (context.query.kind !== 'actor' || alone.query.kind !== 'none') return undefined;
  const [actor, ...more] = features.named('actor');
  if (actor === undefined || more.length > 0 || features.words.length > longest) return undefined;
  if (features.mentions.some(({ kind }) => kind !== 'actor') || !partyNouns.test(features.text))
    return undefined;
  if (features.otherThing || features.strangers.length > 0 || strayBesideParties(features) > mostStray)
    return undefined;
  return reading('parties-of-other', sure, { kind: 'actor', actor });
};
