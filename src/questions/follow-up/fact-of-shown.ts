/** "when was that?", "whose idea?" after a text or event; "since when are they in?" after a party; "his old job?" after a person. */
import type { Expert } from '../../knowledge/schema.ts';
import type { Query } from '../query.ts';
import { reading } from '../reader.ts';
import { hasProperName } from '../readers/facts/term-fact.ts';
import { readAboutPerson } from '../readers/views/person-view.ts';
import { periodIn } from '../readers/facts/time-words.ts';
import { speaksOfElsewhere, strayOf, sure, type FollowUpRule, type Turn } from './turn.ts';

const longest = 9;
const mostStray = 0.9;

const namesNothing = ({ features }: Turn): boolean =>
  // "signed it" names those who signed the Call, where nothing else is "it".
  features.mentions.every(({ ref }) => ref === 'accord/signatories') &&
  features.strangers.length === 0 &&
  features.numbers.numbers.length === 0;

const trailing =
  '(?: (?:then|though|tho|again|exactly|actually|anyway|by the way|after all|please|precisely))*$';

/** What is asked of a text or an event: its date, its place, its makers, its size. */
const ofEvent = new RegExp(
  `^(?:(?:when|where|since when|what year|which year|in what year|in which year|what date|how long ago|how old|who|whose|whose idea|by whom|how many|how big|how large|how much|how often)(?: (?:is|was|were|are|did|does|do|has|had|in|it|that|this|those|these|they|them|there|happen|happened|take|took|place|start|started|starts|begin|began|behind|made|make|wrote|write|written|by|invented|coined|created|founded|launched|proposed|came|come|up|with|idea|out|published|part|of|have|adopted|agreed|over|running|found|discovered|attacked|hit|all|victims|targets|countries|states|firms|members|norms|rules|on|list|signed|sign|joined|join))*|(?:the )?(?:year|date|author|authors|founder|founders|victims|targets|members|place))${trailing}`,
);

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

function eventAgain(turn: Turn): Query | undefined {
  const { context, core, features, model } = turn;
  const { query } = context;
  if (query.kind !== 'term') return undefined;
  if (ofCoining.test(core)) return query;
  if (!hasProperName(query.term, model)) return undefined;
  // "who signed it" after another text is asked of that.
  const isOfIt = features.has('pronounThing') || !features.has('signing');
  return ofEvent.test(core) && isOfIt && !features.has(...ofCall) ? query : undefined;
}

/** "since when are they in", "when did it come in", "when though" */
const whenJoined = new RegExp(
  `^(?:since when|when|from when on|(?:in )?(?:what|which) year|how long)(?: (?:is|are|was|were|did|do|has|have|it|they|he|she|that|this|been|in|on|board|aboard|join|joined|sign|signed|come|came|get|got|on it|in it))*${trailing}`,
);

/** A party's joining is told with the party, whenever it was. */
function partyAgain(turn: Turn): Query | undefined {
  const { context, core, features, leans } = turn;
  const { query } = context;
  if (query.kind !== 'actor' && query.kind !== 'supporter') return undefined;
  if (whenJoined.test(core)) return query;
  const isBarePeriod = leans && periodIn(features) !== undefined && features.words.length <= 4;
  return isBarePeriod && !features.has('count', 'happening') ? query : undefined;
}

const ofPerson = new RegExp(
  `^(?:(?:what|which|who|where) (?:is|was|were|are) )?(?:his|her|their) (?:own |old |former |past |previous |current |present |full |exact |day |first |last )*(?:job|company|firm|employer|role|title|position|post|organi[sz]ation|background|affiliation|occupation|profession|name|surname|nationality|country|bio|career|work|line of work)${trailing}`,
);

function personAgain({ context, core }: Turn): Query | undefined {
  const { person } = context;
  return person !== undefined && ofPerson.test(core) ? { kind: 'expert', expert: person } : undefined;
}

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
  const holds = ({ role, organisations }: Expert): boolean =>
    (heads.test(office) ? ofHeads.test(role.en) : holdsOffice(role.en.toLowerCase(), office)) &&
    (organisations.includes(query.actor) || role.en.includes(name.en));
  const [holder, ...more] = model.knowledge.experts.filter(holds);
  if (holder === undefined || more.length > 0 || strayOf(turn) > mostStray) return undefined;
  return readAboutPerson(features, model, holder.ref);
};
