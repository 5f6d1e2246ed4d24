/** What people call the bodies and trades of those who spoke, beside the experts of firms: "a reporter", "that think tank". */
import type { VoiceKind } from '../../../knowledge/schema.ts';
import { wordSet } from '../../../language/word-lists.ts';

interface Trade {
  readonly nouns: ReadonlySet<string>;
  /** One noun may stand for voices of several kinds: a study may be that of a think tank or of a university. */
  readonly kinds: readonly VoiceKind[];
}

const trades: readonly Trade[] = [
  {
    nouns: wordSet('reporter reporters journalist journalists magazine magazines newspaper newspapers'),
    kinds: ['press'],
  },
  {
    nouns: wordSet('blog blogs blogger bloggers site outlet website portal piece'),
    kinds: ['press', 'think-tank', 'academia'],
  },
  {
    nouns: wordSet(
      'tank tanks study paper brief report fellow institute researcher researchers project scholar scholars',
    ),
    kinds: ['think-tank', 'academia', 'press'],
  },
  { nouns: wordSet('student students professor lecturer teacher academic academics'), kinds: ['academia'] },
  {
    nouns: wordSet(
      'minister ministry mayor president spokesman spokeswoman spokesperson official officials politician politicians department',
    ),
    kinds: ['official', 'think-tank'],
  },
  { nouns: wordSet('ambassador diplomat diplomats'), kinds: ['official', 'ngo'] },
  {
    nouns: wordSet('ngo charity campaign campaigner campaigners activist activists lawyer lawyers'),
    kinds: ['ngo'],
  },
];

/** Every noun for a voice. */
export const voiceNouns: ReadonlySet<string> = new Set(trades.flatMap(({ nouns }) => [...nouns]));

/** The kinds of voices that a noun may stand for; none where it is no such noun. */
export const kindsOfVoice = (noun: string): readonly VoiceKind[] =>
  trades.find(({ nouns }) => nouns.has(noun))?.kinds ?? [];
