/**
 * Who asks, where somebody says so before or after the question: "lawyer from Tbilisi here, does it …", "Brazilian here, did my
 * government …". What is asked of somebody's own country is asked of that country; who asks says nothing else.
 */
import { countryOfCity } from '../language/cities.ts';
import { englishTrades } from '../language/english-trades.ts';
import { questionOpeners } from '../language/question-openers.ts';
import { tokenise, type Token } from '../language/tokenise.ts';
import { wordSet } from '../language/word-lists.ts';
import { clausesOf, type Clause } from './wording/clauses.ts';
import { readFeatures } from './features.ts';
import type { Model } from './model/model.ts';

/** Where the words that say who asks begin and end, and the country that they name. */
interface Introduction extends Clause {
  readonly country: string | undefined;
}

const mostWords = 10;
const mostOfSelf = 4;
const mostOfPlace = 4;
const shortestQuestion = 3;

const leads = wordSet('i im am we are as a an fellow just another also');
const closings = wordSet('here speaking asking writing calling');
const joints = wordSet('from in at of with for near outside based living abroad who');
/** "legal dept here" */
const groups = wordSet(
  'team dept department desk newsroom committee office staff crew class club group unit lab school',
);
const openers: ReadonlySet<string> = new Set([...questionOpeners, ...wordSet('list name give tell show')]);
const addressed = wordSet('there all everyone everybody bot again');
const refersBack = wordSet('he she him her his hers');

/** "Namaste, teacher from Pune", "as a Swedish taxpayer", "hola from Peru", "Brazilian here": undefined where a clause is none of these. */
function introductionIn(tokens: readonly Token[], clause: Clause, model: Model): Introduction | undefined {
  const { manners, asking } = model.lexicon.talk;
  let start = clause.start;
  while (
    start < clause.end &&
    (manners.has(tokens[start]?.text ?? '') || addressed.has(tokens[start]?.text ?? ''))
  )
    start += 1;
  const here = tokens.findIndex(({ text }, at) => at > start && at < clause.end && closings.has(text));
  const end = here > 0 ? here + 1 : clause.end;
  if (end - start > mostWords || (end < clause.end && !openers.has(tokens[end]?.text ?? '')))
    return undefined;
  let self = start;
  while (self < end && leads.has(tokens[self]?.text ?? '')) self += 1;
  const words = tokens.slice(self, here > 0 ? here : end).map(({ text }) => text);
  const joint = words.findIndex((word) => joints.has(word));
  const ofSelf = joint < 0 ? words : words.slice(0, joint);
  if (ofSelf.length > mostOfSelf || words.length - ofSelf.length > mostOfPlace + 1) return undefined;
  if (words.some((word) => openers.has(word) || asking.has(word))) return undefined;
  const isGroup = here > 0 && groups.has(ofSelf.at(-1) ?? '');
  const isTrade = isGroup || englishTrades.has(ofSelf.at(-1) ?? '');
  const isFrom =
    ofSelf.length === 0 && joint === 0 && words[0] === 'from' && (start > clause.start || self > start);
  const says =
    (self > start && !/^(?:are|am|another|also|just)$/.test(tokens[start]?.text ?? '')) || here > 0;
  if (!isTrade && !isFrom && !says) return undefined;
  const place = tokens.slice(self, end);
  const country = stateIn(place, model) ?? (isTrade || isFrom ? countryOfCityIn(place) : undefined);
  return isTrade || isFrom || (country !== undefined && ofSelf.length <= 2 && joint < 0)
    ? { start: clause.start, end, country }
    : undefined;
}

function stateIn(words: readonly Token[], model: Model): string | undefined {
  const { knowledge } = model;
  return readFeatures(words, model)
    .named('actor')
    .map((ref) => knowledge.actor(ref))
    .find(({ category }) => category === 'state')?.name.en;
}

function countryOfCityIn(words: readonly Token[]): string | undefined {
  const city = words.find(
    ({ isCapitalised, text }, at) =>
      (isCapitalised || /^(?:from|in)$/.test(words[at - 1]?.text ?? '')) && countryOfCity(text) !== undefined,
  );
  return city === undefined ? undefined : countryOfCity(city.text);
}

const own = wordSet('my our');
const between = wordSet('own home native beloved poor little');
const countries = wordSet(
  'country government govt goverment goverment state nation homeland parliament leaders leadership president minister people',
);
const joining =
  /\b(?:sign(?:ed|ing)?|join(?:ed|ing)?|in|aboard|on board|on it|list|listed|member|members|part|support\w*|back(?:ed|ing|ers?)?|endorse\w*|among|signator\w+)\b/;

/** The words with the name of the country in place of "my government", and of "we" where it is asked who takes part. */
function ofCountry(tokens: readonly Token[], country: string): readonly Token[] {
  const takesPart = joining.test(tokens.map(({ text }) => text).join(' '));
  const name = tokenise(country);
  const put: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const noun = between.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const isOwn = own.has(token.text) && countries.has(tokens[noun]?.text ?? '');
    if (isOwn || (takesPart && token.text === 'we')) {
      put.push(...name.map((word, place) => ({ ...word, afterBreak: place === 0 && token.afterBreak })));
      if (isOwn) at = noun;
    } else put.push(token);
  }
  return put;
}

/** What is asked of the asker depends on who that is: "I'm a poll worker, which of them is mine". */
const ofOneself = wordSet('my our we i mine ours us myself');
const handing = wordSet('tell give show remind help let');

const asksOfOneself = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) => ofOneself.has(text) || (text === 'me' && !handing.has(tokens[at - 1]?.text ?? '')),
  );

/** The tokens of what is asked, without the words in front that say who asks; the same ones where there are none. */
export function withoutAsker(tokens: readonly Token[], model: Model): readonly Token[] {
  // Most questions are a single clause, and nobody introduces himself.
  if (!tokens.some(({ afterBreak, text }, at) => at > 0 && (afterBreak || closings.has(text)))) return tokens;
  const { manners, sighs } = model.lexicon.talk;
  const first = clausesOf(tokens).find(({ start, end }) =>
    tokens
      .slice(start, end)
      .some(({ text }) => !manners.has(text) && !sighs.has(text) && !addressed.has(text)),
  );
  const asker = first === undefined ? undefined : introductionIn(tokens, first, model);
  if (asker === undefined) return tokens;
  const rest = tokens.slice(asker.end);
  const [opening, ...more] = rest;
  if (
    opening === undefined ||
    rest.length < shortestQuestion ||
    rest.some(({ text }) => refersBack.has(text))
  )
    return tokens;
  const asked = [{ ...opening, afterBreak: true }, ...more];
  if (asker.country !== undefined) return ofCountry(asked, asker.country);
  return asksOfOneself(asked) ? tokens : asked;
}
