/** "who wrote the Tallinn Manual", "GhostNet: who was hit": a fact of a text or an event that is named, and nobody's view of it. */
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import { nameConfidence, reading, weightOf, type Reader } from '../../reader.ts';

const asks =
  /\b(?:who|whom|when|where|how many|how big|which (?:year|month|day|city|town|country|countries|firms?|companies|states?|body|bodies)|what (?:year|month|day|city|town|country|countries|firms?|companies)|since when|in which)\b|\bwhose (?:idea|work|project|treaty|brainchild|initiative|invention)\b/;

/** What is done to a text, what happens to those who are attacked, and what a body does. */
const happens =
  /\b(?:wrote|written|writes|drafted|drew|authors?|authored|made|makes|created?|founded|founders?|invented|coined|started|starts|began|launched|published|hit|hacked|targeted|attacked|robbed|spied|victims?|broken into|broke into|behind|discovered|found out|uncovered|exposed|unmasked|part|members?|in it|in force|into force|countries|nations|states|firms|companies|parties|rules|computers|machines|adopted|agreed|signed|joined|joins|belongs?|runs|hosts?|hosted|held|meets|takes place|took place|come from|came from|from|idea|work|project|treaty|brainchild|initiative|invention|beginning|year|first|last)\b/;

const spoken = [
  'commentators',
  'quote',
  'criticism',
  'praise',
  'stance',
  'compare',
  'kinship',
  'kindredTexts',
  'principle',
  'whichOne',
] as const;

const saying =
  /\b(?:say|says|said|think|thinks|thought|mention\w*|bring\w* up|brought up|talk\w*|sp[eo][ak]\w*|refer\w*|calls?|called|names?|named|lists?|listed|cites?|cited|warn\w*|fear\w*|comment\w*|remark\w*|touch\w*|discuss\w*|raised?|raises|recall\w*|invok\w*|believ\w*|claim\w*|argu\w*)\b/;

/** "attribution" is a word, "Operation Aurora" a name. */
export const hasProperName = (term: Reference<'term'>, { knowledge }: Model): boolean =>
  /^\p{Lu}/u.test(knowledge.term(term).name.en);

/** The one text or event that is named by a name of its own; undefined where none is, or more than one. */
function properTerm(features: Features, model: Model): Reference<'term'> | undefined {
  const [term, ...more] = features.named('term');
  if (term === undefined || more.length > 0) return undefined;
  return hasProperName(term, model) ? term : undefined;
}

/** A body may go by the name of a text that it made: "Tech Accord". */
const namesOthers = ({ mentions }: Features, term: Reference<'term'>): boolean => {
  const places = mentions.filter(({ ref }) => ref === term);
  return mentions.some(
    ({ kind, start, end }) =>
      (kind === 'expert' || kind === 'principle') &&
      !places.some((one) => one.start < end && start < one.end),
  );
};

const mostStray = 1;

export const termFact: Reader = {
  name: 'term-fact',
  needs: [{ named: ['term'] }],
  read: (features, model) => {
    const { text } = features;
    if (!asks.test(text) || saying.test(text) || !happens.test(text)) return undefined;
    if (features.has(...spoken)) return undefined;
    const term = properTerm(features, model);
    if (term === undefined || namesOthers(features, term)) return undefined;
    const places = features.mentions.filter(({ ref }) => ref === term);
    const stray = features.words.filter(
      ({ spelled }, place) =>
        !happens.test(spelled) && !places.some(({ start, end }) => place >= start && place < end),
    );
    return weightOf(stray) <= mostStray
      ? reading('term-fact', nameConfidence(features, [term]) * 0.9, { kind: 'term', term })
      : undefined;
  },
};
