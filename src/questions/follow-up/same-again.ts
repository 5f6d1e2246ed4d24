/** "where?", "in plain words", "say that again", "who's that?": the answer just given says that, too, or is asked for once more. */
import type { Query } from '../query.ts';
import { reading } from '../reader.ts';
import { sure, type FollowUpRule } from './turn.ts';

const asksWhoThatIs =
  /^who (?:is|was) (?:that|this|it|he|she|the (?:speaker|person|author))(?: then| again| exactly| anyway)?$/;

const barePronoun =
  /^(?:where|when|who|whom|by whom|by who|since when|from when on|whereabouts|which ones?|with whom|with who|led by whom|of where|from where|where from|(?:in |on |at )?(?:what|which) (?:year|date|day|place|city|event|occasion)|how many)(?: exactly| precisely| though| tho| then| again| actually| (?:was|is|did) (?:that|this)(?: happen| take place| start| begin)?)?$|^(?:when|where|since when) (?:did|was|is) (?:he|she|they)(?: say (?:that|it|so|this))?$/;

/** "who was there?", "and who did it?": of the launch and the like the answer names them. */
const askedOfEvent = /^who (?:was|were) (?:there|present|behind (?:it|that))$|^who did (?:it|that)$/;

/** "simpler", "in other words", "explain that to me as to a child" */
const simpler =
  /^(?:(?:(?:can|could|would|will) (?:you|u)|please) )*(?:(?:say|put|explain|tell me|phrase|word|give me|sum up|summari[sz]e|describe) (?:it|that|this)(?: up)?(?: (?:to|for) me)? ?)?(?:simpler|(?:more )?simply|shorter|short|briefly|more briefly|once more|again|differently|another way|in short|in brief|in a nutshell|in (?:simple|simpler|plain|plainer|easy|easier|other|fewer|normal|everyday) (?:words|terms|english|language)|in (?:one|a) (?:sentence|line)|in a few words|(?:like|as if) i (?:am|were|was) \S+(?: years old)?|eli5)(?: please)?$/;

/** "tl;dr", "dumb it down", "I don't get it" */
const notUnderstood =
  /^(?:tl(?: ?dr)?(?: please)?|(?:please )?(?:can|could|would|will)? ?(?:you )?(?:please )?(?:(?:simplify|rephrase|reword|repeat|paraphrase|clarify|shorten) (?:that|this|it)|(?:dumb|break|boil) (?:it|that|this) down)(?: (?:for me|please|again|a bit))*|i (?:do not|did not|dont|didnt) (?:really |quite |fully )?(?:understand|get|follow|catch)(?: (?:that|this|it|you))?|come again|pardon(?: me)?|what do you mean(?: by (?:that|this|it))?)$/;

/** "what does that mean", "explain that": after one thing that was shown; after several, "that" could be any of them. */
const asksForMeaning =
  /^(?:what (?:does|did|would|could|might) (?:that|this|it) (?:actually |even |really |exactly )?mean(?: exactly| in practice| please| then)?|what is (?:that|this|it) (?:supposed |meant )?to mean|meaning|meaning what|(?:(?:can|could|would|will) you )?(?:please )?explain(?: (?:that|this|it))?(?: (?:please|to me|for me|again|a bit|better))*)$/;

const whoTold =
  /^who (?:announced|declared|confirmed|decided|revealed) (?:that|this|it)(?: then| exactly)?$|^(?:did not |did |had |has )?(?:the|its|their|his|her) (?:\S+ )?(?:president|government|minister|ministry|ceo|head|leader|cabinet|parliament|chancellor|king|queen) (?:had |has |did |already )?(?:announced?|promised?|declared?|said?|confirmed?|pledged?|vow(?:ed)?) (?:that|this|it|so|as much|to)\b/;

/** "any of them in by now?" after who stayed out: who came later is told with them. */
const cameLater =
  /^(?:which (?:ones )?of (?:them|those|these) |which ones )?(?:did |have |has |are |is )?(?:any|some|one|all|they)?(?: of (?:them|those|these))? ?(?:ever |later |since |now |then |still )*(?:in|joined|join|joining|signed|sign|on board|aboard|come (?:round|around|in|aboard)|came (?:round|around|in|aboard)|changed (?:its|their|his) minds?)\b/;

/** "more on the last point" after what somebody said. */
const lastPoint =
  /^(?:(?:more|details?|expand|elaborate|and) )*(?:on |about |of )?(?:the|that|his|her|their|this) (?:very )?last (?:point|bit|part|remark|claim|thing|sentence|one)(?: please| there)?$/;

/** What an answer told of facts, or of what somebody said. */
const isTold = ({ kind }: Query): boolean =>
  kind === 'accord' ||
  kind === 'actor' ||
  kind === 'supporter' ||
  kind === 'opinions' ||
  kind === 'expert' ||
  kind === 'parties';

/** One thing was shown, or what was said of one. */
const isOfOne = (query: Query): boolean =>
  query.kind === 'principle' ||
  query.kind === 'term' ||
  query.kind === 'accord' ||
  query.kind === 'actor' ||
  (query.kind === 'opinions' && (query.filter.experts?.length === 1 || query.filter.claims !== undefined));

/** … the answers are as plain as they can be, and better said again than refused. */
export const sameAgain: FollowUpRule = ({ core, context, features }) => {
  const { query } = context;
  if (features.mentions.length > 0 || query.kind === 'none' || query.kind === 'help') return undefined;
  if (simpler.test(core) || notUnderstood.test(core)) return reading('same-again', sure, query);
  const isOfAbsent = query.kind === 'accord' && query.entry === 'accord/non-signatories';
  if (isOfAbsent && cameLater.test(core)) return reading('same-again', sure, query);
  const isOfViews = query.kind === 'opinions' || query.kind === 'expert';
  if (isOfViews && context.listed === undefined && lastPoint.test(core))
    return reading('same-again', sure, query);
  if (isOfOne(query) && asksForMeaning.test(core)) return reading('same-again', sure, query);
  // "who's that?" after one person's view asks for the person.
  const isOfPerson = context.person !== undefined && context.refs.includes(context.person);
  if (isOfPerson && asksWhoThatIs.test(core)) return undefined;
  if (!isTold(query)) return undefined;
  // "who announced that?" after when a party joined is told with that.
  const asksTeller = query.kind === 'actor' && whoTold.test(core);
  const asksOfEvent = query.kind === 'accord' && askedOfEvent.test(core);
  return asksTeller || asksOfEvent || barePronoun.test(core) ? reading('same-again', sure, query) : undefined;
};

/** "who's that then?" after somebody was named. */
export const whoIsThat: FollowUpRule = ({ core, context }) =>
  context.person !== undefined && asksWhoThatIs.test(core)
    ? reading('who-is-that', sure, { kind: 'expert', expert: context.person })
    : undefined;
