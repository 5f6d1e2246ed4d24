/** "Who said …": finds the claims and the themes that a question describes, whoever holds them. */
import type { Reference } from '../../knowledge/reference.ts';
import type { CueName } from '../../language/lexicon.ts';
import { decide, passes } from '../../matching/decision.ts';
import type { TopicScore } from '../../matching/topic-index.ts';
import type { Features } from '../features.ts';
import type { Model } from '../model.ts';
import type { Reading } from '../query.ts';
import { reading, weightOf, type Reader } from '../reader.ts';
import type { Word } from '../words.ts';
import { nearBest, rankClaims, refsOf, type ScoredClaim } from './claims.ts';

const frames: readonly CueName[] = ['accord', 'commentators', 'whoever', 'speech', 'quote', 'define', 'list', 'person', 'count', 'source', 'pronounThing', 'whichOne', 'not', 'personNoun'];

const claimBounds = { score: 0.7, coverage: 0.5, margin: 0 };
const themeBounds = { score: 0.6, coverage: 0.5, margin: 0.08 };

/** Without "who said" around it, a question has to be explained almost wholly. */
const bareClaimBounds = { score: 1, coverage: 0.75, margin: 0 };
const bareThemeBounds = { score: 0.7, coverage: 0.75, margin: 0.08 };

/** Somebody's view is asked for, not a fact. */
export function asksForViews(features: Features): boolean {
  if (features.has('commentators', 'quote')) return true;
  if (features.has('whoever') && features.has('speech', 'praise', 'criticism')) return true;
  const text = features.words.map((word) => word.spelled).join(' ');
  if (/^(?:who|anyone|anybody|someone|somebody|one of them|which of them|some of them)\b/.test(text) && features.has('speech')) return true;
  if (/\b(?:opinions?|views?|voices?|takes?|arguments?|debate|said|articles?)\b.{0,20}\b(?:about|on|of|regarding|over)\b/.test(text)) return true;
  if (/\bwhat (?:do|did|does|have|has) (?:people|they|everyone|anyone|others|the two|any of them|all of them)\b/.test(text)) return true;
  return /\b(?:the (?:view|claim|idea|argument|opinion|point|remark|comment|statement)|argument) (?:that|about|on)\b/.test(text) || /^who is (?!the\b|a\b|an\b)/.test(text);
}

/** Themes that the best claims have in common, the commonest first. */
export function themesOf(claims: readonly ScoredClaim[]): readonly Reference<'theme'>[] {
  const counts = new Map<Reference<'theme'>, number>();
  for (const { opinion, score } of claims) {
    for (const [position, theme] of opinion.themes.entries()) counts.set(theme, (counts.get(theme) ?? 0) + score / (position + 1));
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([theme]) => theme);
}

const isTheme = (ref: Reference): ref is Reference<'theme'> => ref.startsWith('theme/');

interface Found {
  readonly claims: readonly ScoredClaim[];
  readonly theme: TopicScore | undefined;
  readonly named: readonly Reference[];
}

function search(features: Features, model: Model, words: readonly Word[], framed: boolean): Found {
  const ranked = rankClaims(features, model, words, () => true);
  const fitting = ranked.filter((claim) => passes(claim, framed ? claimBounds : bareClaimBounds));
  const themes = features.rank(words, ['theme']);
  const theme = decide(themes, framed ? themeBounds : bareThemeBounds)?.winner;
  const named = [...features.named('theme'), ...features.named('actor'), ...features.named('term'), ...features.named('principle')];
  return { claims: fitting, theme, named };
}

/** One person's claim that stands out from all others is what is asked; otherwise the theme, else all claims that fit. */
function readFound({ claims, theme, named }: Found, model: Model): Reading | undefined {
  const [best] = claims;
  const rival = claims.find(({ opinion }) => opinion.expert !== best?.opinion.expert);
  const lead = best === undefined ? 0 : rival === undefined ? 1 : 1 - rival.score / best.score;
  const confidence = best === undefined ? 0.7 : Math.min(0.95, 0.5 + 0.3 * best.coverage + 0.2 * Math.min(1, lead * 2));
  const touched = named.filter((ref) => model.knowledge.opinions.some((opinion) => [...opinion.themes, ...opinion.actors, ...opinion.terms, ...opinion.principles].some((other) => other === ref)));
  const standsOut = best !== undefined && lead >= 0.22 && (theme === undefined || best.score > theme.score * 1.1 || best.coverage > theme.coverage + 0.1);
  if (standsOut) {
    const near = nearBest(claims, 0.78);
    return reading('claim', confidence, { kind: 'opinions', filter: { claims: refsOf(near), context: themesOf(near).slice(0, 1) } });
  }
  const themes = [...new Set([...touched.filter(isTheme), ...(theme !== undefined && isTheme(theme.ref) ? [theme.ref] : [])])];
  const others = touched.filter((ref) => !isTheme(ref));
  if (themes.length > 0 && best === undefined) {
    return reading('theme', 0.85, { kind: 'opinions', filter: { about: [...themes, ...others] } });
  }
  if (best !== undefined) {
    const near = nearBest(claims, 0.7);
    if (themes.length === 0) return reading('claims', confidence, { kind: 'opinions', filter: { claims: refsOf(near), context: themesOf(near).slice(0, 1) } });
    return reading('claims-in-theme', confidence, { kind: 'opinions', filter: { about: [...themes, ...others], ranked: refsOf(near) } });
  }
  if (others.length > 0) return reading('views-on-entry', 0.85, { kind: 'opinions', filter: { about: others } });
  return undefined;
}

/** What was said of the topic of a question, whether or not it asks "who said". */
export function searchViews(features: Features, model: Model): Reading | undefined {
  return readFound(search(features, model, features.without(frames, ['expert']), true), model);
}

export const opinions: Reader = {
  name: 'opinions',
  read: (features, model) => {
    if (!asksForViews(features)) return undefined;
    const found = searchViews(features, model);
    if (found !== undefined) return found;
    const words = features.without(frames, ['expert']);
    const anchored = features.has('accord', 'pronounThing', 'commentators', 'quote') || features.words.length <= 4;
    if (anchored && weightOf(words) < 0.9 && features.strangers.length === 0) {
      return reading('all-views', 0.75, { kind: 'opinions', filter: {} });
    }
    return undefined;
  },
};

/** The same search for a bare phrase such as "name and shame", with stricter bounds; the caller weighs it against other kinds. */
export function findBareViews(features: Features, model: Model): { readonly reading: Reading; readonly score: number } | undefined {
  const words = features.without(['accord', 'define', 'pronounThing'], []);
  const found = search(features, model, words, false);
  const result = readFound(found, model);
  if (result === undefined || (found.claims.length === 0 && found.theme === undefined)) return undefined;
  return { reading: result, score: Math.max(found.claims[0]?.score ?? 0, found.theme?.score ?? 0) };
}
