/** Frames of a claim: somebody is said to have said it, whoever holds it is asked for, or it denies something. */
import type { Features } from '../../features.ts';
import { perQuestion } from '../../per-question.ts';
import type { Reading } from '../../query.ts';
import type { Evidence } from '../principles/likelihood.ts';

/** "somebody there argued", "one expert believes", "a couple of them think" */
const speakers: ReadonlySet<string> = new Set(
  'someone somebody them those these expert experts writer author voice commentator commentators contributor contributors interviewee panellist columnist person speaker analyst pundit critic fellow bloke guy chap folks'.split(
    ' ',
  ),
);
const countsSpeakers: ReadonlySet<string> = new Set('one another a some which any the that of in'.split(' '));
/** "can someone say …": the one who is asked, and nobody who said it. */
const modals: ReadonlySet<string> = new Set(
  'can could would will may might should must let please to'.split(' '),
);
/** "do any of these mention hospitals": principles as well as people. */
const pointers: ReadonlySet<string> = new Set(['them', 'those', 'these']);
/** "one of my sources said", "the articles claim": what somebody has read may be ours. */
const readings: ReadonlySet<string> = new Set(
  'source sources article articles text texts piece pieces'.split(' '),
);
const ofReader: ReadonlySet<string> = new Set('my our your both these'.split(' '));
/** Between who speaks and the verb. */
const between: ReadonlySet<string> = new Set(
  'there here once apparently actually also really even just in the that who had has have did clearly openly article articles piece text sources source'.split(
    ' ',
  ),
);
/** "two of them mention …": of several, people are meant. */
const several: ReadonlySet<string> = new Set('two three four several few both many most'.split(' '));
const farthestSpeaker = 4;
/** "somebody wanted it so", "somebody wrote a line": something is done, and nothing said. */
const saying =
  /^(?:say|said|think|thought|believ|argu|claim|reckon|warn|liken|compar|complain|call|talk|sp[eo][ak]|suggest|predict|expect|fear|worr|insist|describ|accus|blam|admit|conced)/;

/** Somebody is said to have said something: "somebody there argued that …", "which one of them claimed …". */
export function tellsOfSpeaker({ words, placesOf }: Features): boolean {
  for (const place of placesOf('speech')) {
    for (let at = place - 1; at >= Math.max(0, place - farthestSpeaker); at -= 1) {
      const word = words[at];
      if (word === undefined) break;
      if (readings.has(word.spelled) && ofReader.has(words[at - 1]?.spelled ?? '')) return true;
      if (!speakers.has(word.spelled)) {
        if (between.has(word.spelled)) continue;
        break;
      }
      const before = words[at - 1]?.spelled ?? '';
      const verb = words[place]?.spelled ?? '';
      if (before === 'of' && several.has(words[at - 2]?.spelled ?? '')) return true;
      if (pointers.has(word.spelled) && (!saying.test(verb) || /^says?$/.test(verb))) break;
      const isSomebody = word.spelled === 'someone' || word.spelled === 'somebody';
      if (isSomebody ? !modals.has(before) && saying.test(verb) : countsSpeakers.has(before)) return true;
    }
  }
  return false;
}

/** "do any of these folks bring up …", "those two chaps mention …": the commentators, as somebody points at them. */
const pointed =
  /\b(?:these|those) (?:two |three |five |few )?(?:people|folks?|guys|chaps|fellows|blokes|ladies|gentlemen|persons|lot)\b(?: (?:ever|actually|really|also|even|openly))? (?:says?|said|thinks?|thought|(?:talks?|talked|spoke|speaks?)(?! (?:about|of) (?:me|us|you|my|our|your)\b)|mention(?:s|ed)?|brings? up|brought up|raised?|raises|touch(?:es|ed)? on|discuss(?:es|ed)?|argued?|argues|claim(?:s|ed)?|warn(?:s|ed)?|complain(?:s|ed)?|fear(?:s|ed)?|comment(?:s|ed)?|believes?|believed|buys? (?:that|it|the|this)|doubt(?:s|ed)?|swallows?|hopes?|hoped|expect(?:s|ed)?|reckon(?:s|ed)?)\b/;

export const pointsAtSpeakers = ({ text }: Features): boolean =>
  /\b(?:these|those) /.test(text) && pointed.test(text);

/** "which one of them said …", "who's the one that reckons …": a person is asked for. */
const whoHolds =
  /\bwhich (?:one )?says? .*\b(?:was|were|did|had) not\b|\bwhich (?:one )?of the (?:ceos|experts|commentators|critics|men|people|speakers|analysts|voices|writers|authors)\b|\bwhich (?:one )?of (?:them|those|these)(?: two| guys| people| folks| experts| chaps)? (?:is|was|were|keeps|kept) (?:\w+ )?(?:on about|going|banging|harping|rambling|ranting|moaning|talking|raving|arguing|saying|claiming|warning|worried|afraid|convinced|sure)\b|\bwhich (?:one )?(?:of (?:them|those|these) )?(?:thinks?|thought|said|argue[sd]?|believe[sd]?|claim(?:s|ed)|called|reckon(?:s|ed)?|wrote|complain(?:s|ed)|fear(?:s|ed)|worr(?:ies|ied)|doubts?|doubted)\b|\bwho (?:is|was) the one (?:that|who|which)\b/;

export const asksWhoHolds = (features: Features): boolean =>
  (/\bwhich\b|\bthe one\b/.test(features.text) && whoHolds.test(features.text)) || pointsAtSpeakers(features);

/** "not built for security": a commitment would hardly be put like that, but a claim is. */
const deniesSomething = (features: Features): boolean =>
  /^(?:not|never|no|nobody|none)$/.test(features.words[0]?.spelled ?? '') &&
  !features.has('principle', 'whichOne', 'permission', 'accord');

interface Weighed {
  readonly evidence: Evidence;
  readonly likelihood: number;
  readonly reading: Reading;
}

/** A claim that is nearly as likely as the best may come before it. */
const nearlyAsLikely = 0.85;

/**
 * The claim that comes before the likeliest of `all`, the likeliest first: where something is denied, or where it explains the whole
 * of what a principle explains in part, as in "stolen secrets clause scolds China".
 */
export function claimBefore<One extends Weighed>(all: readonly One[], features: Features): One | undefined {
  const [best] = all;
  if (best === undefined) return undefined;
  const denies = deniesSomething(features);
  return all.find(
    ({ evidence, likelihood, reading: { query } }) =>
      query.kind === 'opinions' &&
      evidence.longPhrase > 0 &&
      likelihood >= best.likelihood * nearlyAsLikely &&
      (denies || (evidence.coverage >= 0.95 && best.evidence.coverage < 0.85)),
  );
}

const done =
  /^(?:someone|somebody) (?:has |have |had |just |is |was |keeps? |got |in \S+ |on \S+ |at \S+ |from \S+ |abroad |secretly |quietly |simply |apparently )*(?:fiddl|meddl|rigg|falsif|forg|swip|snatch|grabb|siphon|st[eo]a?l|rob|hack|br[eo]a?k|encrypt|lock|leak|cut|shut|infect|delet|cop(?:y|ied)|nick|pinch|tamper|changed|post|dump|knock|tak|took|sell|sold|read|got|spied|spy|plant|erase|wip|phish|flood|crash)/;

/** "somebody stole our drawings": that is done, and not said. */
export const tellsOfDeed = ({ text }: Features): boolean => done.test(text);

/** "which one takes the passage on patents as a warning": a principle takes nothing as something, but a person does. */
const readsAs =
  /\b(?:who|somebody|someone|anyone|anybody|one of (?:them|these)|which (?:one|person|people|man|expert|voice|of (?:them|these|those|the)(?: people| experts| persons| voices)?)) (?:would |could |might |seems to )?(?:reads?|sees?|takes?|regards?|views?|interprets?|understands?) .{3,60} (?:as an?|as the|to mean) /;
export const readsItAs = perQuestion(
  ({ text }: Features): boolean =>
    (text.includes(' as ') || text.includes(' to mean ')) && readsAs.test(text),
);
