/** The answers to people who set up or look at a daily post. */
import type { Answer, Block, FollowUp } from '../answers/answer.ts';
import { answer } from '../answers/parts.ts';
import type { Person, Post, Problem, Track, TrackState } from '../store/model.ts';
import type { Typing } from './settings-desk.ts';
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

/** A command that would set a post up. */
const exampleOn = ({ typed, hasFields = false }: Typing): string =>
  hasFields ? `${typed} on time:09:00 zone:Europe/Paris` : `${typed} on 09:00 Europe/Paris`;

export function answerDailyHelp(typing: Typing): Answer {
  const { typed, hasFields = false } = typing;
  const more = hasFields ? 'on days:weekdays order:shuffled' : 'on 9am Berlin weekdays shuffled';
  const until = hasFields ? 'pause until:2027-01-04' : 'pause until 2027-01-04';
  const lines: readonly (readonly [command: string, meaning: string])[] = [
    [
      exampleOn(typing),
      'one principle a day in this channel, at that time there; a city will do for the zone',
    ],
    [`${typed} ${more}`, 'from Monday to Friday, in an order of its own'],
    [`${typed} off`, 'no more posts'],
    [`${typed} ${until}`, 'none before that day; without a day, none before somebody resumes it'],
    [`${typed} resume`, 'go on'],
    [`${typed} status`, 'what is set, what comes next, and what went wrong'],
    [`${typed} next`, 'when the next post comes; last: what was posted last; preview: what comes next'],
    [`${typed} test`, 'post now, marked as a test and not counted'],
  ];
  return reply('The principle of the day', [
    paragraph('One of the nine principles a day, none again before all nine were shown. Type:'),
    { type: 'fields', fields: lines.map(([command, meaning]) => field(command, meaning)) },
  ]);
}

export function nothingHere(typing: Typing): Answer {
  return refuse(
    `There is no daily post in this channel yet. To set one up, type a time and your city or time zone: ${exampleOn(typing)}.`,
    'No daily post here',
  );
}

/** For people who said only half: what is lacking, with some to choose from. */
export function askForMore(lacking: string, typing: Typing, suggestions: readonly FollowUp[]): Answer {
  return askBack(
    `${lacking} Type for example ${exampleOn(typing)}; the name of a large city will do for the zone.`,
    suggestions,
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

/** `before` is the state that the change ends. */
export function changedOn(track: Track, by: Person, principles: number, before: TrackState | null): Change {
  const ended = before?.type === 'paused' ? [note('This ends the pause.')] : [];
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
    ...ended,
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
  return reply('A daily post has stopped', [
    paragraph(sentence),
    note(
      track.nextDueAt === null
        ? 'Its settings are kept. You are told this once.'
        : 'Its settings are kept. You are told this once; the bot tries again by itself for a few days.',
    ),
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
        field(
          'Last post',
          sent === undefined
            ? posts.length === 0
              ? 'none yet'
              : 'none lately'
            : postInWords(sent, track, title),
        ),
        field('Set by', `${track.setBy.name}, ${momentThere(track.setAt, track)}`),
      ],
    },
    ...nextBlock(track),
    ...listed('Not settled', open),
    ...listed('Not posted', missed),
  ]);
}

export function answerNext(track: Track, principle: string, typed: string): Answer {
  const { state, nextDueAt } = track;
  const goOn = state.type === 'off' ? `${typed} on brings it back.` : `${typed} resume lets it go on.`;
  if (nextDueAt === null)
    return reply('No post is to come', [
      paragraph(sentence(`The daily post of this channel is ${stateInWords(track)}`)),
      note(goOn),
    ]);
  const isStopped = state.type === 'stopped';
  return reply(isStopped ? 'The daily post has stopped' : 'The next daily post', [
    ...(isStopped ? [paragraph(state.problem.sentence)] : []),
    ...nextBlock(track),
    paragraph(`It will show ${principle}.`),
  ]);
}

/** Ended by one full stop. */
const sentence = (text: string): string => text.replace(/[.\s]*$/, '.');

export function answerLast(
  track: Track,
  post: Post | undefined,
  title: (principle: number) => string,
): Answer {
  return reply('The last daily post', [
    paragraph(
      post === undefined ? 'Nothing was posted here yet.' : sentence(postInWords(post, track, title)),
    ),
  ]);
}

export function answerTested(hasTrack: boolean, typing: Typing): Answer {
  return reply('The test is posted', [
    paragraph(
      hasTrack
        ? 'It does not count: the next daily post is the same as before.'
        : `The bot may post here. No daily post is set up yet: type ${exampleOn(typing)}.`,
    ),
  ]);
}
