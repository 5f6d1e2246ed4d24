/** "what would he do instead", "what is her remedy": what somebody wants done is asked for, and not only what was said of the matter beside it. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { Opinion } from '../../../knowledge/schema.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { ScoredClaim } from './claims.ts';

/** They also stand where a claim is asked for: "what does he want to say about China". */
const wishes: ReadonlySet<string> = new Set(
  'want wants wanted hope hopes hoped suggest suggests suggested urge urges urged'.split(' '),
);
const ownWords: ReadonlySet<string> = new Set(['i', 'id', 'we', 'you', 'my']);

const isOwn = ({ words }: Features, place: number): boolean => ownWords.has(words[place]?.spelled ?? '');

/** "what does he want", but not "I want to know who he is", and not who wants something of all people. */
function wishesFor(features: Features): boolean {
  const { words } = features;
  const place = words.findIndex(({ spelled }) => wishes.has(spelled));
  const isNearEnd = place > 0 && place >= words.length - mostBehind;
  const isOfOthers = words[place - 1]?.spelled === 'who';
  return isNearEnd && !isOfOthers && !isOwn(features, place - 1) && !isOwn(features, place - 2);
}
/** So many words at most say for what: "… want governments to do". */
const mostBehind = 6;

/** "he scoffs at the suggestion that …", "the advice of Macron": what others suggest. */
const isOfOthers = ({ words, mentions }: Features, place: number): boolean =>
  (words[place]?.spelled === 'suggestion' && words[place + 1]?.text === 'that') ||
  (words[place + 1]?.text === 'of' &&
    mentions.some(({ kind, start }) => kind === 'actor' && start === place + 2));

/** "may I ask for his view" asks for no proposal of his. */
const asksForProposal = (features: Features): boolean => {
  const places = features.placesOf('proposal');
  return [...places].some(
    (place) => !places.has(place - 1) && !isOwn(features, place - 1) && !isOfOthers(features, place),
  );
};

/** "her advice, given that nobody can punish anybody": in view of what something is wanted, and not what was said of it. */
const inViewOf =
  /\b(?:given|since|seeing|considering|now|granted|assuming|provided) (?:that|how|the|there|no|nobody|nothing)\b|\bin (?:view|light) of\b|\bas long as\b/;

/** So well a wish fits what is asked that no other needs to stand beside it. */
const fitsWell = 0.6;

const proposalsOf = ({ knowledge }: Model, expert: Reference<'expert'>): readonly Opinion[] =>
  knowledge.opinionsOf(expert).filter(({ proposes }) => proposes === true);

/**
 * What `expert` wants done, with the claims that fit the words of the question, of which `fitting` is the list, best first; `isOnTopic`:
 * something is named of which the person spoke. Undefined where nothing is asked for that could be wanted, or nothing of the kind is on record.
 */
export function proposalsAsked(
  features: Features,
  model: Model,
  expert: Reference<'expert'>,
  fitting: readonly ScoredClaim[],
  isOnTopic: boolean,
): readonly Reference<'opinion'>[] | undefined {
  if (!asksForProposal(features) && (isOnTopic || fitting.length > 0 || !wishesFor(features)))
    return undefined;
  const proposals = proposalsOf(model, expert);
  const [best] = fitting;
  if (proposals.length === 0) return undefined;
  if (best?.opinion.proposes === true && (best.wholePhrase || best.coverage >= fitsWell)) return undefined;
  const wanted = fitting.filter(({ opinion }) => opinion.proposes === true).map(({ opinion }) => opinion.ref);
  const said = inViewOf.test(features.text) ? [] : fitting.map(({ opinion }) => opinion.ref);
  return [...new Set([...wanted, ...proposals.map(({ ref }) => ref), ...said])];
}
