/** Greetings, thanks, goodbyes, "who are you" and calls for help. */
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { HelpTopic } from '../../query.ts';
import { reading, weightOf, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';

const topics: readonly (readonly [CueName, HelpTopic])[] = [
  ['identity', 'identity'],
  ['help', 'usage'],
  ['thanks', 'thanks'],
  ['bye', 'bye'],
  ['greeting', 'greeting'],
];

const cueOf = (wanted: HelpTopic): CueName => topics.find(([, topic]) => topic === wanted)?.[0] ?? 'help';

/** Cues that show that something of the subject is asked. */
const substance: readonly CueName[] = [
  'accord',
  'commentators',
  'compare',
  'count',
  'criticism',
  'launch',
  'list',
  'mixed',
  'notSigning',
  'principle',
  'quote',
  'random',
  'signing',
  'source',
  'stance',
  'today',
  'whoever',
  'whichOne',
  'time',
  'place',
  'reason',
];

/** "knock knock", "is anybody there", "how are you today": what is all within a greeting asks for nothing. */
function asksBeside(features: Features, topic: HelpTopic, cue: CueName): boolean {
  if (!features.has(cue)) return false;
  const talk = features.placesOf(cueOf(topic));
  const asksDaily = features.words.some(({ spelled }) => spelled === 'daily' || spelled === 'day');
  if (cue === 'today' && topic === 'greeting' && talk.size > 2 && !asksDaily) return false;
  return [...features.placesOf(cue)].some((place) => !talk.has(place));
}

/** "hello from Berlin": where somebody is says nothing of what is asked. */
const hailsFrom =
  /^(?:hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening)|bonjour|hola)(?: (?:there|all|everyone|everybody|bot))* from(?: \S+){1,3}$/;

/** "thanks from all of us in 9b": where those who take their leave begin to say who they are; the end where they do not. */
const mostOfSenders = 7;
function startOfSenders({ words }: Features): number {
  const from = words.findLastIndex(({ text }) => text === 'from');
  return from > 0 && words.length - from <= mostOfSenders ? from : words.length;
}

/** "cheers, that settles the bet", "bye, dinner is ready": what they tell of themselves who take their leave. */
function weightOfTold(words: readonly Word[], { lexicon }: Model): number {
  const { occasions, doings, manners, asking } = lexicon.talk;
  const isTold = ({ spelled }: Word): boolean =>
    !asking.has(spelled) && (occasions.has(spelled) || doings.has(spelled) || manners.has(spelled));
  return weightOf(words.filter((word) => !isTold(word)));
}

/** "thanks for the help": it was given. */
const thanksForHelp = ({ has, placesOf }: Features): boolean =>
  has('thanks') && [...placesOf('help')].some((place) => placesOf('thanks').has(place));

function isOnlyTalk(features: Features, topic: HelpTopic, model: Model): boolean {
  if (topic === 'greeting' && hailsFrom.test(features.text)) return true;
  const isParting = topic === 'thanks' || topic === 'bye';
  const end = isParting ? startOfSenders(features) : features.words.length;
  const { numbers, outOfRange, positions } = features.numbers;
  const isNumbered = numbers.length > 0 || outOfRange !== undefined;
  const isOfSenders = positions.size > 0 && [...positions].every((place) => place > end);
  if (features.mentions.length > 0 || (isNumbered && !isOfSenders)) return false;
  const telling = substance.filter(
    (cue) =>
      !(topic === 'identity' && cue === 'whoever') &&
      // "thanks, you saved my presentation"
      !(isParting && cue === 'launch' && features.words.some(({ spelled }) => spelled === 'presentation')) &&
      !(isParting && (cue === 'today' || cue === 'list')),
  );
  if (telling.some((cue) => asksBeside(features, topic, cue))) return false;
  if (topic === 'usage' && (features.otherThing || thanksForHelp(features))) return false;
  // "what came of it later"
  if (topic === 'bye' && features.has('happening')) return false;
  // "did nobody say anything nice, my boss loves it"
  if (features.has('praise') && (topic !== 'thanks' || features.has('speech'))) return false;
  const rest = features.without(
    topics.map(([cue]) => cue),
    [],
  );
  const beside = rest.slice(0, end);
  const most = topic === 'thanks' || topic === 'identity' ? 0.9 : 0.5;
  return (isParting ? weightOfTold(beside, model) : weightOf(beside)) < most;
}

export const smallTalk: Reader = {
  name: 'small-talk',
  needs: [{ cues: topics.map(([cue]) => cue) }],
  read: (features, model) => {
    for (const [cue, topic] of topics) {
      if (features.has(cue) && isOnlyTalk(features, topic, model))
        return reading('small-talk', 1, { kind: 'help', topic });
    }
    return undefined;
  },
};
