/**
 * Leaves out the talk that people wrap a question in: "my editor needs this by noon, who …", "…, asking for a friend". Only whole
 * clauses in front and behind are left out, and only such as hold nothing but grammar and words about the asker and the asking.
 */
import type { Talk } from '../../language/english-talk.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { readNumber } from '../../language/numbers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { isTurnBesideTalk } from './bare-turns.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { withoutCorrection } from './corrections.ts';
import { withoutDeadline, withoutGuess, withoutLikening, withoutSighs } from './endings.ts';
import { withoutHoldings } from './holdings.ts';
import { withoutClosing, withoutOpenings } from './interjections.ts';
import { withoutLeadIn } from './lead-in.ts';
import { tellsPurpose, withoutPurposes } from './purposes.ts';

/** Shorter ones may be all that is asked. */
const shortestBeside = 4;

const textOfClause = (tokens: readonly Token[], { start, end }: Clause): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');

/** "year 10", "5 minutes", "max two lines", "class starts in 10", "at 3". */
function isCounted(tokens: readonly Token[], at: number, { occasions, measures }: Talk): boolean {
  const [before = '', word = '', next = ''] = [at - 1, at, at + 1].map((place) => tokens[place]?.text);
  return (
    occasions.has(before) ||
    // "the 3rd principal" is rather one of nine than a head of school.
    (occasions.has(next) &&
      !(
        /^principals?$/.test(next) &&
        (tokens[at]?.isOrdinal === true || readNumber(word)?.form === 'ordinal')
      )) ||
    // "the ninth line" is one of a list.
    (measures.has(next) && readNumber(word)?.form !== 'ordinal') ||
    (word === 'one' &&
      (/^(?:for|more|last|quick|thing|question)$/.test(next) ||
        /^(?:fast|quick|quik|short|last|final|another|easy|basic)$/.test(before))) ||
    (word === 'second' && before === 'a') ||
    // "one of my students asked"
    (word === 'one' && next === 'of' && /^(?:my|our|the|your)$/.test(tokens[at + 2]?.text ?? '')) ||
    // "ok last one I promise"
    (/^(?:last|final|next)$/.test(word) && before !== 'the' && /^(?:one|q|qn|question|thing)$/.test(next)) ||
    (word === 'one' && /^(?:last|final|next)$/.test(before) && tokens[at - 2]?.text !== 'the') ||
    (/^(?:in|at|by|until|till)$/.test(before) && tokens[at + 1]?.afterBreak !== false)
  );
}

/** "hi from Dakar" */
const isPlaceOfAsker = (
  tokens: readonly Token[],
  at: number,
  { start }: Clause,
  { manners }: Talk,
): boolean =>
  tokens[at]?.isCapitalised === true &&
  tokens[at - 1]?.text === 'from' &&
  manners.has(tokens[start]?.text ?? '');

/** "can you tell me", "do you know": asks whether one may ask. */
const isOpening = (tokens: readonly Token[], { start, end }: Clause): boolean =>
  /^(?:(?:can|could|would|will|may|might|do|have) (?:you|u|i|we)|are (?:you|u))$/.test(
    tokens
      .slice(start, start + 2)
      .map(({ text }) => text)
      .join(' '),
  ) && end - start > 2;

const isQuestion = (tokens: readonly Token[], { start }: Clause): boolean =>
  /^(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|might|must)$/.test(
    tokens[start]?.text ?? '',
  );

/** "back to the topic", "to come back to the subject", "different question": leads from something else to what is asked. */
const leadsBack =
  /^(?:(?:ok|okay|so|now|right|well|anyway|and|but|let us|lets|to|can we|sorry) )*(?:(?:(?:go|get|come|coming|going|getting) )?back (?:to|on)|return(?:ing)? to) (?:(?:the|our|my|that) )?(?:actual |real |main |original |first )?(?:topic|subject|matter|matters|business|track|thread|theme|discussion|question|point|principle)(?: (?:at hand|please|then|now))?$/;

const mostToLeadBack = 10;

const isLeadingBack = (tokens: readonly Token[], { start, end }: Clause): boolean =>
  end - start <= mostToLeadBack &&
  tokens.some(({ text }, at) => at >= start && at < end && /^(?:back|return|returning)$/.test(text)) &&
  leadsBack.test(textOfClause(tokens, { start, end }));

/** "different topic", "on another note": something else is asked next. */
const changesTopic =
  /^(?:(?:ok|okay|k|so|now|right|well|anyway|and|but|thanks|cool|great|sorry|just|on|to|a|an) )*(?:(?:(?:completely|totally|very|slightly) )?(?:different|new|other|another|next|unrelated|separate) (?:topic|question|subject|matter|thing|note|story)|something (?:else|different)|(?:switching|changing|change of|change the) (?:topics?|subject|gears)|(?:completely |totally )?unrelated)(?: (?:now|then|please|entirely|altogether))?$/;

const isChangingTopic = (tokens: readonly Token[], { start, end }: Clause): boolean =>
  end < tokens.length &&
  end - start <= mostToLeadBack &&
  tokens.some(
    ({ text }, at) =>
      at >= start &&
      at < end &&
      /^(?:topics?|question|subject|matter|thing|note|story|something|gears|unrelated)$/.test(text),
  ) &&
  changesTopic.test(textOfClause(tokens, { start, end }));

/** Whether a clause is talk by its own words, may be where it follows talk ("came here from a link"), or is none. */
type Talking = 'yes' | 'beside talk' | 'no';

function talkingIn(tokens: readonly Token[], clause: Clause, lexicon: Lexicon): Talking {
  const { talk, neutral } = lexicon;
  if (clause.start === 0 && isLeadingBack(tokens, clause)) return 'yes';
  if (isChangingTopic(tokens, clause)) return 'yes';
  if (clause.start > 0 && isAside(tokens, clause)) return 'yes';
  if (isViewOfOther(tokens, clause)) return 'no';
  if (tellsPurpose(tokens, clause, lexicon)) return 'yes';
  let marks = 0;
  for (let at = clause.start; at < clause.end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { text } = token;
    if (talk.asking.has(text) && !isBegging(tokens, at, clause, talk)) return 'no';
    if (readNumber(text) !== undefined) {
      if (!isCounted(tokens, at, talk)) return 'no';
      if (talk.measures.has(tokens[at + 1]?.text ?? '')) marks += 1;
    } else if (isInFavour(tokens, at, clause) || asksForBest(tokens, at, clause)) return 'no';
    // "new here"
    else if (text === 'here' && tokens[at - 1]?.text === 'new') marks += 1;
    else if (talk.selves.has(text) || talk.manners.has(text) || talk.occasions.has(text)) marks += 1;
    else if (!talk.doings.has(text) && !neutral.has(text) && !isPlaceOfAsker(tokens, at, clause, talk))
      return 'no';
  }
  if (isOneSelf(tokens, clause, talk)) return 'no';
  if (isQuestion(tokens, clause) && !isOpening(tokens, clause)) return 'no';
  return marks > 0 ? 'yes' : clause.end - clause.start >= shortestBeside ? 'beside talk' : 'no';
}

/** "somebody must have liked it. Names?", "did Twitter sign? The op-ed says so" */
const isAside = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.end - clause.start <= mostOfAside &&
  /^(?:(?:any )?names?(?: please| pls)?|(?!(?:who|whos|which|whose|any\w*|some\w*|not|no) )(?:\S+ ){1,3}(?:says?|said|claims?|claimed|writes?|wrote) so)$/.test(
    textOfClause(tokens, clause),
  );
const mostOfAside = 5;

/** "why did Russia not sign, in his eyes" */
const isViewOfOther = (tokens: readonly Token[], { start, end }: Clause): boolean =>
  end - start === 3 &&
  /^(?:in|to) (?:his|her|their) (?:eyes|mind|book|head|words|view|opinion)$/.test(
    textOfClause(tokens, { start, end }),
  );

/** "which principle is 'ours'" */
const isOneSelf = (tokens: readonly Token[], { start, end }: Clause, { selves }: Talk): boolean =>
  end - start === 1 && selves.has(tokens[start]?.text ?? '');

/** "anyone in favour" and "one voice for, …" ask, "do me a favour" begs. */
const isInFavour = (tokens: readonly Token[], at: number, { start, end }: Clause): boolean =>
  (/^favou?r$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'in') ||
  (tokens[at]?.text === 'for' && at === end - 1 && tokens[start]?.text === 'one' && end < tokens.length);

/** "best pizza in town" asks for something, "best wishes" and "Best, Ines" do not. */
const asksForBest = (tokens: readonly Token[], at: number, { end }: Clause): boolean =>
  tokens[at]?.text === 'best' &&
  at + 2 < end &&
  !/^(?:wishes|regards|of|i|we)$/.test(tokens[at + 1]?.text ?? '') &&
  !/^(?:the|my|our|your)$/.test(tokens[at - 1]?.text ?? '');

const speeches =
  /^(?:speech|talk|presentation|lecture|lesson|class|toast|seminar|workshop|interview|webinar)$/;

/** "tell me" and "explain it to me" at the end of a clause only beg for what comes; "when you can" says when. */
function isBegging(tokens: readonly Token[], at: number, { end }: Clause, talk: Talk): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (text === 'no')
    return /^(?:luck|idea|clue|rush|worries|problem|stress|hurry|pressure)$/.test(tokens[at + 1]?.text ?? '');
  // "anything would help", "hi all"
  if (text === 'anything' || text === 'any')
    return tokens.slice(at + 1, end).some((token) => /^(?:helps?|appreciated|welcome)$/.test(token.text));
  if (text === 'all')
    return (
      at > 0 &&
      /^(?:hi|hello|hey|hiya|morning|evening|afternoon|thanks|greetings|dear|you)$/.test(
        tokens[at - 1]?.text ?? '',
      ) &&
      (at + 1 === end || tokens[at + 1]?.text === 'from')
    );
  // "a panel next week", "our next newsletter"
  if (text === 'next')
    return (
      talk.media.has(tokens[at + 1]?.text ?? '') ||
      /^(?:week|month|year|term|time|hour|door)$/.test(tokens[at + 1]?.text ?? '')
    );
  // "my boss gives a talk tonight"
  if (/^gives?$/.test(text))
    return tokens.slice(at + 1, Math.min(end, at + 5)).some((token) => speeches.test(token.text));
  if (text === 'when') return /^(?:you|u|ur)$/.test(tokens[at + 1]?.text ?? '');
  return (
    /^(?:tell|say|explain|show|give)$/.test(text) &&
    tokens
      .slice(at + 1, end)
      .every((token) => /^(?:me|us|this|that|it|to|please|pls|plz|so)$/.test(token.text))
  );
}

/** "Kind regards, Anja", "Best, Ines": how many clauses at the end only sign. */
function lengthOfSignature(tokens: readonly Token[], clauses: readonly Clause[]): number {
  const [closing, name] = clauses.slice(-2);
  const isSigned =
    closing !== undefined &&
    name !== undefined &&
    /^(?:regards|best|sincerely|wishes)$/.test(tokens[closing.end - 1]?.text ?? '') &&
    tokens.slice(name.start, name.end).every(({ isCapitalised }) => isCapitalised);
  if (!isSigned) return 0;
  return clauses.length > 2 && closing.end - closing.start === 1 ? 2 : 1;
}

const askers = wordSet('who whos whose what whats which wich when where why how is does did can tell');
const rounds = wordSet('last next final another quick more second third');

/** "ok last one lol who …": so many questions were asked before. */
function withoutRound(tokens: readonly Token[], { neutral, talk }: Lexicon): readonly Token[] {
  if (!tokens.some(({ text }) => rounds.has(text))) return tokens;
  const at = tokens.findIndex(({ text }, place) => place > 1 && askers.has(text));
  const before = tokens.slice(0, Math.max(0, at));
  const isRound = before.some(
    ({ text }, place) =>
      rounds.has(text) && /^(?:one|q|qn|question|thing)$/.test(before[place + 1]?.text ?? ''),
  );
  const isTalk = before.every(
    ({ text }) => (neutral.has(text) && !askers.has(text)) || talk.manners.has(text),
  );
  return isRound && isTalk && !before.some(({ text }) => /^(?:the|about|that)$/.test(text))
    ? tokens.slice(at)
    : tokens;
}

/** The tokens from the first clause that is no talk to the last one. */
function withoutClauses(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  // Most questions are a single clause.
  if (!tokens.some(({ afterBreak }, at) => at > 0 && afterBreak)) return tokens;
  const clauses = clausesOf(tokens);
  const talking = clauses.map((clause) => talkingIn(tokens, clause, lexicon));
  const isAsking = talking.map(
    (one, at) => one === 'no' || (one === 'beside talk' && talking[at - 1] !== 'yes'),
  );
  const first = isAsking.indexOf(true);
  if (first < 0) return tokens;
  const last = isAsking.lastIndexOf(true, clauses.length - 1 - lengthOfSignature(tokens, clauses));
  const asked = tokens.slice(clauses[first]?.start, clauses[Math.max(first, last)]?.end);
  // "we're the awareness team of a library, which principle is ours"
  return asked.some(({ text }) => text === 'ours' || text === 'mine') ? tokens : asked;
}

/** The tokens of what is asked; all of them where nothing stands there beside the talk, or nothing that says anything by itself. */
export function withoutTalk(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const plain = withoutSighs(withoutClosing(withoutCorrection(withoutOpenings(tokens))), lexicon);
  const clauses = withoutClauses(withoutRound(plain, lexicon), lexicon);
  const says = ({ text }: Token): boolean =>
    /^(?:[2-9]|\d(?:st|nd|rd|th))$/.test(text) ||
    (text !== 'one' && readNumber(text) !== undefined) ||
    (!lexicon.neutral.has(text) && !lexicon.talk.manners.has(text) && !lexicon.talk.sighs.has(text));
  const saysMore = (): boolean => clauses.some(says) || isTurnBesideTalk(clauses, tokens, lexicon.talk);
  const asked = clauses.length < tokens.length && saysMore() ? clauses : tokens;
  return withoutHoldings(
    withoutPurposes(
      withoutLeadIn(withoutGuess(withoutDeadline(withoutLikening(withoutClosing(asked)))), lexicon),
      lexicon,
    ),
  );
}
