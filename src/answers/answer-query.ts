/** Query in, answer out: one branch for each kind of query. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Query, Reading } from '../questions/query.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { Answer } from './answer.ts';
import { answerChanges } from './change-answers.ts';
import { answerCitations } from './citation-answers.ts';
import { answerComparison } from './comparison-answers.ts';
import { answerCounts, countsEntry } from './count-answers.ts';
import { principleOfTheDay } from './day.ts';
import { answerDaily } from './daily-answers.ts';
import { dateInWords } from './dates.ts';
import { answerAccord, answerActor, answerTerm } from './entry-answers.ts';
import { answerEvents } from './event-answers.ts';
import { answerHelp, answerSources } from './help-answers.ts';
import { answerOpinions } from './opinion-answers.ts';
import { answerParties } from './party-answers.ts';
import { answerAllExperts, answerSomeExperts } from './people-lists.ts';
import { answerExpert } from './person-answers.ts';
import { answerPrinciple, answerPrinciples } from './principle-answers.ts';
import { answerRefusal } from './refusals.ts';
import { answerTimeline } from './timeline-answers.ts';
import { answerRelations } from './relation-answers.ts';
import { answerSupporter } from './supporter-answers.ts';

export interface Chance {
  /** The present moment. */
  readonly now: () => Date;
  /** From 0 up to 1, as Math.random gives it. */
  readonly random: () => number;
}

export function answerQuery(
  knowledge: KnowledgeBase,
  { query, confidence }: Reading,
  chance: Chance,
  supporters: () => SupporterDirectory | null = () => null,
): Answer {
  switch (query.kind) {
    case 'principle':
      return answerPrinciple(knowledge, query, confidence);
    case 'principles':
      return answerPrinciples(knowledge, query.principles, confidence, query.noSuchNumber);
    case 'expert':
      return answerExpert(knowledge, query.expert, confidence);
    case 'experts':
      return query.experts.length === 0
        ? answerAllExperts(knowledge, query.part ?? 1, confidence)
        : answerSomeExperts(knowledge, query.experts, query.ambiguous, confidence);
    case 'opinions':
      return answerOpinions(knowledge, query.filter, confidence);
    case 'comparison':
      return answerComparison(knowledge, query.sides, query.about, confidence, supporters);
    case 'actor':
      return answerActor(knowledge, query.actor, confidence, supporters(), query.capital);
    case 'supporter': {
      const directory = supporters();
      // A list that was there when the question was read does not go away.
      return directory === null
        ? answerRefusal(knowledge, { type: 'unknown-party', name: query.name }, [])
        : answerSupporter(knowledge, directory, query, confidence);
    }
    case 'term':
      return answerTerm(knowledge, query.term, confidence);
    case 'accord':
      return query.entry === countsEntry
        ? answerCounts(knowledge, {}, confidence, supporters)
        : answerAccord(knowledge, query.entry, confidence, supporters);
    case 'parties':
      return answerParties(knowledge, query, confidence, supporters());
    case 'timeline':
      return answerTimeline(knowledge, query, confidence);
    case 'events':
      return answerEvents(knowledge, query.events, confidence);
    case 'counts':
      return answerCounts(knowledge, query, confidence, supporters);
    case 'changes':
      return answerChanges(knowledge);
    case 'relations':
      return answerRelations(knowledge, query, confidence);
    case 'sources':
      return answerSources(knowledge, query.about, confidence);
    case 'daily': {
      const now = chance.now();
      const count = knowledge.principles.length;
      if (query.choice === 'today')
        return answerDaily(
          knowledge,
          principleOfTheDay(now, count),
          `A principle for today, ${dateInWords(now.toISOString().slice(0, 10))} (UTC)`,
        );
      return answerDaily(
        knowledge,
        Math.min(count, Math.floor(chance.random() * count) + 1),
        'A principle at random',
      );
    }
    case 'citations': {
      const answerTo = (of: Query): Answer =>
        answerQuery(knowledge, { query: of, confidence, rule: 'cited' }, chance, supporters);
      return answerCitations(knowledge, query, answerTo);
    }
    case 'help':
      return answerHelp(query.topic);
    case 'none':
      return answerRefusal(knowledge, query.reason, query.near, supporters);
  }
}
