/** An answer in which one person says two things, at different times, one of them from a doubtful source. */
import type { Answer } from '../../src/answers/answer.ts';

export const saidTwice: Answer = {
  kind: 'opinions',
  refs: [],
  confidence: 1,
  title: 'What was said',
  blocks: [
    {
      type: 'opinion',
      speaker: 'Jane Minister',
      role: 'foreign minister',
      stance: 'praise',
      claim: 'Wants accords.',
      quote: 'never again',
      caveat: 'medium confidence: excerpt only',
      cites: [1],
    },
    {
      type: 'opinion',
      speaker: 'Jane Minister',
      role: 'foreign minister',
      stance: 'neutral',
      claim: 'Welcomes a decision.',
      quote: null,
      when: '11 November 2021',
      continues: true,
      cites: [1],
    },
    {
      type: 'opinion',
      speaker: 'John Mayor',
      role: 'mayor',
      stance: 'praise',
      claim: 'Will act.',
      quote: null,
      when: '2019–2020',
      cites: [1],
    },
  ],
  citations: [
    {
      marker: 1,
      source: 'source/paper',
      title: 'A paper',
      publisher: 'The Paper',
      author: null,
      date: '2021-11',
      url: null,
      locator: 'page 1',
    },
  ],
  followUps: [],
  suggestions: [],
};
