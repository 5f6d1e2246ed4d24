/** "when was that?", "whose idea?" after a text or event; "since when are they in?" after a party; "his old job?" after a person. */
import type { Expert } from '../../knowledge/schema.ts';
import { wordSet } from '../../language/word-lists.ts';
import type { Query } from '../query.ts';
import { reading } from '../reader.ts';
import { periodIn } from '../readers/facts/time-words.ts';
import { hasProperName } from '../readers/facts/term-fact.ts';
import { readAboutPerson } from '../readers/views/person-view.ts';
import { speaksOfElsewhere, strayOf, sure, type FollowUpRule, type Turn } from './turn.ts';

const longest = 9;
const mostStray = 0.9;

const namesNothing = ({ features }: Turn): boolean =>
  // "signed it" names those who signed the Call, where nothing else is "it".
  features.mentions.every(({ ref }) => ref === 'accord/signatories') &&
  features.strangers.length === 0 &&
  features.numbers.numbers.length === 0;

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
  /^(?:(?:around |roughly |about |in )?(?:when|where|since when|what year|which year|what date|how long ago|how old|whose|who|by whom|how many|how big|how large|how much|how often)|(?:the )?(?:year|date|authors?|founders?|victims|targets|members|place))(?= |$)/;
const wordsOfEvents = wordSet(`
  ${closing} is was were are did does do has had have in it that this those these they them there happen happened take took place start started
  starts begin began behind made make wrote write written by invented coined created founded launched proposed came come up with idea out
  published part of adopted agreed over running found discovered attacked hit victims targets countries states firms members norms rules on
  list signed sign joined join`);

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
  /^(?:who (?:coined|invented|came up with|made up|thought (?:it )?up|introduced) (?:it|that|this|the (?:term|word|phrase|idea))|whose (?:term|word|phrase|idea) (?:is|was) (?:it|that|this)|where does (?:it|that|this|the (?:term|word|phrase)) come from)$/;

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
  const isBarePeriod = leans && periodIn(features) !== undefined && features.words.length <= 4;
  return isBarePeriod && !features.has('count', 'happening') ? query : undefined;
}

const asksOfPerson = /^(?:(?:what|which|who|where) (?:is|was|were|are) )?(?:his|her|their)(?= )/;
const wordsOfPeople = wordSet(`
  ${closing} own old former past previous current present full exact day first last job company firm employer role title position post
  organisation organization background affiliation occupation profession name surname nationality country bio career work line of`);

const personAgain = ({ context: { person }, core }: Turn): Query | undefined =>
  person !== undefined && holdsOnly(core, asksOfPerson, wordsOfPeople)
    ? { kind: 'expert', expert: person }
    : undefined;

export const factOfShown: FollowUpRule = (turn) => {
  const { features } = turn;
  if (features.words.length > longest || !namesNothing(turn) || features.otherThing) return undefined;
  const query = eventAgain(turn) ?? partyAgain(turn) ?? personAgain(turn);
  return query === undefined ? undefined : reading('fact-of-shown', sure, query);
};

const offices =
  /\b(?:their|its|his|her|the) (president|premier|prime minister|vice president|ceo|boss|chief|head|minister|foreign minister|spokesman|spokeswoman|spokesperson|secretary|commissioner|leader)\b/;
const heads = /^(?:boss|chief|head|leader)$/;
const ofHeads =
  /\b(?:president|chief executive|ceo|prime minister|chancellor|head|director|secretary general|founder)\b/i;

/** A vice president is no president. */
const holdsOffice = (role: string, office: string): boolean =>
  role.includes(office) && (office.startsWith('vice') || !role.includes(`vice ${office}`));

/** "what did their president say?" after a party: the one voice on record that holds this office there. */
export const officeOfParty: FollowUpRule = (turn) => {
  const { context, core, features, model } = turn;
  const { query } = context;
  if (query.kind !== 'actor' || !namesNothing(turn) || speaksOfElsewhere(turn)) return undefined;
  const office = offices.exec(core)?.[1];
  if (office === undefined || !features.has('speech', 'quote', 'stance', 'praise', 'criticism'))
    return undefined;
  const { name } = model.knowledge.actor(query.actor);
  const isOfParty = ({ role, organisations }: Expert): boolean =>
    organisations.includes(query.actor) || role.en.includes(name.en);
  const [holder, ...more] = model.knowledge.experts.filter(
    (expert) =>
      isOfParty(expert) &&
      (heads.test(office) ? ofHeads.test(expert.role.en) : holdsOffice(expert.role.en.toLowerCase(), office)),
  );
  if (holder === undefined || more.length > 0 || strayOf(turn) > mostStray) return undefined;
  return readAboutPerson(features, model, holder.ref);
};
