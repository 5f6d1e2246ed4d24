/** The answers to people who set up or look at a daily post. */
import type { Answer, Block, FollowUp } from '../answers/answer.ts';
import { answer } from '../answers/parts.ts';
import type { Person, Post, Problem, Track } from '../store/model.ts';
import {
  field,
  momentThere,
  nextBlock,
  note,
  paragraph,
  postInWords,
  rotationInWords,
  scheduleInWords,
  stateInWords,
} from './describe.ts';

const reply = (title: string, blocks: readonly Block[]): Answer =>
  answer('daily', [], { confidence: 1, title, blocks });

/** What is not done and why; the title says in a word or two what has not come of it. */
export function refuse(
  sentence: string,
  title = 'Nothing was changed',
  suggestions: readonly FollowUp[] = [],
): Answer {
  return answer('none', [], { confidence: 1, title, blocks: [paragraph(sentence)], suggestions });
}

/** For words that are not clear. */
export const askBack = (sentence: string, suggestions: readonly FollowUp[]): Answer =>
  refuse(sentence, 'Not understood', suggestions);

const help: readonly (readonly [words: string, meaning: string])[] = [
  [
    'on 09:00 Europe/Paris',
    'one principle a day in this channel, at that time there; a city will do for the zone',
  ],
  ['on 9am Berlin weekdays shuffled', 'from Monday to Friday, in an order of its own'],
  ['off', 'no more posts'],
  ['pause, pause until 2027-01-04, resume', 'stop for a while and go on'],
  ['status', 'what is set, what comes next, and what went wrong'],
  ['preview, next, last', 'the next post as it will look; when it comes; what was posted last'],
  ['test', 'post now, marked as a test and not counted'],
];

export function answerDailyHelp(typed: string): Answer {
  return reply('The principle of the day', [
    paragraph('One of the nine principles a day, none again before all nine were shown. Type:'),
    { type: 'fields', fields: help.map(([words, meaning]) => field(`${typed} ${words}`, meaning)) },
  ]);
}

export function nothingHere(typed: string): Answer {
  return refuse(
    `There is no daily post in this channel. To set one up, type ${typed} on 09:00 and your city or time zone, such as ${typed} on 09:00 Europe/Paris.`,
    'No daily post here',
  );
}

/** What is told to the person and, where the platform needs it, to everybody in the channel. */
export interface Change {
  readonly reply: Answer;
  readonly announcement: Answer;
}

const both = (title: string, by: Person, did: string, blocks: readonly Block[]): Change => ({
  reply: reply(title, blocks),
  announcement: reply(title, [paragraph(`${by.name} ${did}.`), ...blocks]),
});

export function changedOn(track: Track, by: Person, principles: number): Change {
  const settings: Block = {
    type: 'fields',
    fields: [
      field('When', scheduleInWords(track.schedule)),
      field('Order', rotationInWords(track, principles)),
    ],
  };
  return both('The daily post is on', by, 'set the daily post of this channel', [
    settings,
    ...nextBlock(track),
  ]);
}

export function changedResumed(track: Track, by: Person): Change {
  const when: Block = { type: 'fields', fields: [field('When', scheduleInWords(track.schedule))] };
  return both('The daily post goes on', by, 'resumed the daily post of this channel', [
    when,
    ...nextBlock(track),
  ]);
}

export function changedPaused(track: Track, by: Person, typed: string): Change {
  return both('The daily post is paused', by, 'paused the daily post of this channel', [
    track.nextDueAt === null
      ? paragraph(`It goes on with ${typed} resume.`)
      : note(`${typed} resume ends the pause earlier.`),
    ...nextBlock(track),
  ]);
}

export function changedOff(by: Person, typed: string): Change {
  return both('The daily post is off', by, 'switched the daily post of this channel off', [
    paragraph(`Its settings are kept: ${typed} on brings it back.`),
  ]);
}

/** Saved, but the bot may not post here. */
export function cannotPost({ sentence }: Problem): Answer {
  return reply('Saved, but nothing can be posted here yet', [paragraph(sentence)]);
}

/** For the person who set the track up; which channel it is about stands beside it. */
export function answerStopped(track: Track): Answer {
  const sentence = track.state.type === 'stopped' ? track.state.problem.sentence : '';
  return reply('A daily post that you set up has stopped', [
    paragraph(sentence),
    note('Its settings are kept. You are told this once; the bot tries again by itself for a few days.'),
  ]);
}

export function answerStatus(
  track: Track,
  posts: readonly Post[],
  principles: number,
  title: (principle: number) => string,
): Answer {
  const sent = posts.find(({ state }) => state === 'sent');
  const open = posts.filter(({ state }) => state !== 'sent' && state !== 'missed');
  const missed = posts.filter(({ state }) => state === 'missed').slice(0, 3);
  const listed = (heading: string, rows: readonly Post[]): readonly Block[] =>
    rows.length === 0
      ? []
      : [
          { type: 'heading', text: heading },
          {
            type: 'list',
            ordered: false,
            items: rows.map((post) => ({ text: postInWords(post, track, title), cites: [] })),
          },
        ];
  return reply('The daily post of this channel', [
    {
      type: 'fields',
      fields: [
        field('State', stateInWords(track)),
        field('When', scheduleInWords(track.schedule)),
        field('Order', rotationInWords(track, principles)),
        field('Last post', sent === undefined ? 'none yet' : postInWords(sent, track, title)),
        field('Set by', `${track.setBy.name}, ${momentThere(track.setAt, track)}`),
      ],
    },
    ...nextBlock(track),
    ...listed('Not settled', open),
    ...listed('Not posted', missed),
  ]);
}

export function answerNext(track: Track, principle: string, typed: string): Answer {
  if (track.nextDueAt === null)
    return reply('No post is to come', [
      paragraph(`The daily post of this channel is ${stateInWords(track)}.`),
      note(`${typed} resume lets it go on.`),
    ]);
  return reply('The next daily post', [...nextBlock(track), paragraph(`It will show ${principle}.`)]);
}

export function answerLast(
  track: Track,
  post: Post | undefined,
  title: (principle: number) => string,
): Answer {
  return reply('The last daily post', [
    paragraph(
      post === undefined
        ? 'Nothing was posted here yet.'
        : `${postInWords(post, track, title)}.`.replace(/\.\.$/, '.'),
    ),
  ]);
}

export function answerTested(): Answer {
  return reply('The test is posted', [
    paragraph('It does not count: the next daily post is the same as before.'),
  ]);
}
