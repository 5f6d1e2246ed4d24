/** "when was that?", "whose idea?" after a text or event; "since when are they in?" after a party; "his old job?" after a person. */
import { wordSet } from '../../language/word-lists.ts';
import type { Query } from '../query.ts';
import { reading } from '../reader.ts';
import { periodIn } from '../readers/facts/time-words.ts';
import { hasProperName } from '../readers/facts/term-fact.ts';
import { namesNoEntry, sure, type FollowUpRule, type Turn } from './turn.ts';

const longest = 9;
/** "and by 2021?" */
const longestPeriod = 4;

const closing = 'then though tho again exactly actually anyway please precisely after all by the way';

/** Whether a turn begins as it must and then holds nothing but `words`. */
function holdsOnly(core: string, beginning: RegExp, words: ReadonlySet<string>): boolean {
  const begun = beginning.exec(core)?.[0];
  if (begun === undefined) return false;
  const rest = core.slice(begun.length).trim();
  return rest === '' || rest.split(' ').every((word) => words.has(word));
}

/** What is asked of a text or an event: its date, its place, its makers, its size. */
const asksOfEvent =
  /^(?:(?:around |roughly |about |in force |valid |in )?(?:when|where|since when|what year|which year|what date|how long ago|how old|whose|who|by whom|(?:which|what) (?:commission|body|firm|company|group|organisation|organization|person)|how many|how big|how large|how much|how often)|(?:the )?(?:year|date|authors?|founders?|victims|targets|members|place))(?= |$)/;
const wordsOfEvents = wordSet(`
  ${closing} is was were are did does do has had have in it that this those these they them there happen happened take took place start started
  starts begin began behind made make wrote write written by invented coined created founded launched proposed came come up with idea out
  published part of adopted agreed over running found discovered attacked hit victims targets countries states firms members norms rules on
  force valid list signed sign joined join brainchild invention proposed proposal lead leads led ran runs run headed heads commission body firm company group country state person charter treaty convention agreement initiative process`);

/** What is asked of the Call wherever it stands. */
const ofCall = [
  'accord',
  'notSigning',
  'commentators',
  'criticism',
  'praise',
  'speech',
  'principle',
] as const;

/** "who came up with it" after a word. */
const ofCoining =
  /^(?:(?:who|which (?:commission|body|group|organisation|organization|firm|company)) (?:coined|proposed|suggested|invented|came up with|made up|thought (?:it )?up|introduced) (?:it|that|this|the (?:term|word|phrase|idea))|whose (?:term|word|phrase|idea|brainchild|invention|baby)(?: (?:is|was) (?:it|that|this))?|where does (?:it|that|this|the (?:term|word|phrase)) come from)$/;

function eventAgain({ context: { query }, core, features, model }: Turn): Query | undefined {
  if (query.kind !== 'term') return undefined;
  if (ofCoining.test(core)) return query;
  if (!hasProperName(query.term, model) || features.has(...ofCall)) return undefined;
  // "who signed it" after another text is asked of that.
  const isOfIt = features.has('pronounThing') || !features.has('signing');
  return isOfIt && holdsOnly(core, asksOfEvent, wordsOfEvents) ? query : undefined;
}

/** "since when are they in", "when did it come in", "when though" */
const asksSince = /^(?:since when|when|from when on|(?:in )?(?:what|which) year|how long)(?= |$)/;
const wordsOfJoining = wordSet(`
  ${closing} is are was were did do has have it they he she that this been in on board aboard join joined sign signed come came get got`);

/** A party's joining is told with the party, whenever it was. */
function partyAgain({ context: { query }, core, features, leans }: Turn): Query | undefined {
  if (query.kind !== 'actor' && query.kind !== 'supporter') return undefined;
  if (holdsOnly(core, asksSince, wordsOfJoining)) return query;
  const isBarePeriod = leans && periodIn(features) !== undefined && features.words.length <= longestPeriod;
  return isBarePeriod && !features.has('count', 'happening') ? query : undefined;
}

/** "who wrote it", "when did it come out" after the author of a text. */
const asksOfText =
  /^(?:(?:who|by whom|when|what (?:date|day|year)|which (?:date|day|year)) (?:exactly |actually )?(?:was |is |did |has |had )?(?:it |that |this |(?:the|that|this) (?:piece|text|article|op ed|column|story|post) )?(?:been )?(?:wrote|written|write|published|publish|posted|printed|appear|appeared|come out|came out|run|ran|authored|penned)(?: (?:it|that|this|the (?:piece|text|article|op ed|column|story|post)))?(?: by)?|(?:the )?author|whose (?:text|article|piece|op ed) is (?:it|that|this))(?: (?:then|exactly|again|though|actually|anyway|please|by the way))*$/;

/** The card of an author tells what is known of the text, too. */
function textAgain({ context: { query }, core, model }: Turn): Query | undefined {
  if (query.kind !== 'expert' || !asksOfText.test(core)) return undefined;
  const { group, kind } = model.knowledge.expert(query.expert);
  return group === 'author' || kind === 'press' ? query : undefined;
}

const asksOfPerson = /^(?:(?:what|which|who|where) (?:is|was|were|are) )?(?:his|her|their)(?= )/;
const wordsOfPeople = wordSet(`
  ${closing} own old former past previous current present full exact day first last job company firm employer role title position post
  organisation organization background affiliation occupation profession name names surname nationality country bio career work line of`);

const personAgain = ({ context: { person }, core }: Turn): Query | undefined =>
  person !== undefined && holdsOnly(core, asksOfPerson, wordsOfPeople)
    ? { kind: 'expert', expert: person }
    : undefined;

export const factOfShown: FollowUpRule = (turn) => {
  const { features } = turn;
  // By itself "who wrote it" is asked of the Call.
  const text = features.mentions.every(({ kind }) => kind === 'accord') ? textAgain(turn) : undefined;
  if (text !== undefined) return reading('fact-of-shown', sure, text);
  if (features.words.length > longest || !namesNoEntry(turn) || features.otherThing) return undefined;
  const query = eventAgain(turn) ?? partyAgain(turn) ?? personAgain(turn);
  return query === undefined ? undefined : reading('fact-of-shown', sure, query);
};
