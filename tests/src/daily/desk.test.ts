import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { createDailyPosts, usualTimes, type DailyPosts, type Problem } from '../../../src/daily-posts.ts';
import type { DailyEvent } from '../../../src/daily/events.ts';
import type { Track } from '../../../src/store/model.ts';
import type { DailyStore } from '../../../src/store/port.ts';
import { FakePlatform } from '../../fakes/fake-platform.ts';
import { MemoryStore } from '../../fakes/memory-store.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const start = Date.parse('2026-11-21T12:00:00Z');
const day = 24 * 3_600_000;

let now: number;
let store: MemoryStore | null;
let platform: FakePlatform;
let daily: DailyPosts;
let events: DailyEvent[];
let announced: Answer[];
let problem: Problem | null;

const access = {
  existing: async (): Promise<DailyStore | null> => store,
  open: async (): Promise<DailyStore> => (store ??= new MemoryStore()),
};

beforeEach(() => {
  now = start;
  store = null;
  events = [];
  announced = [];
  problem = null;
  platform = new FakePlatform(() => now);
  daily = createDailyPosts({
    knowledge: realKnowledge(),
    access,
    posters: () => [platform],
    now: () => now,
    seed: () => 'seed',
    report: (event) => void events.push(event),
    times: usualTimes,
  });
});

interface Asking {
  readonly channel?: string;
  readonly person?: string;
  readonly mayChange?: boolean;
}

let ids = 0;
async function ask(
  text: string,
  { channel = 'C1', person = 'Ada', mayChange = true }: Asking = {},
): Promise<Answer> {
  ids += 1;
  const answer = await daily.desk.handle(
    {
      text,
      place: { account: 'test:1', space: 'S1', channel },
      person: { id: `U-${person}`, name: person },
      mayChange,
      id: String(ids),
      typed: '/pariscall daily',
    },
    async (announcement) => {
      announced.push(announcement);
      return problem;
    },
  );
  if (answer === null) throw new Error(`not a request: ${text}`);
  return answer;
}

const say = async (text: string, asking: Asking = {}): Promise<string> =>
  toPlainText(await ask(text, asking));
const track = async (channel = 'C1'): Promise<Track | null> =>
  (await store?.findTrack(`test:1/${channel}`)) ?? null;

async function runUntil(end: number, step = 60_000): Promise<void> {
  for (; now < end; now += step) {
    await daily.tick();
    await daily.settled();
  }
}

describe('daily on', () => {
  test('sets the channel up, says when the next post comes, and tells everybody who did it', async () => {
    const text = await say('daily on 9am Paris weekdays shuffled');
    expect(text).toContain('Monday to Friday at 09:00 (Europe/Paris)');
    expect(text).toContain('Next post: Monday 23 November 2026 at 09:00 (Europe/Paris)');
    expect(announced.map(toPlainText).join()).toMatch(/Ada set the daily post of this channel/);
    expect((await ask('daily status')).blocks).toContainEqual(
      expect.objectContaining({ type: 'moment', at: '2026-11-23T08:00:00.000Z' }),
    );
    expect(await track()).toMatchObject({ setBy: { id: 'U-Ada', name: 'Ada' }, sequence: 'shuffled' });
  });

  test('asks for what is lacking, and saves nothing', async () => {
    expect(await say('daily on')).toContain('When, and in which time zone?');
    const noZone = await ask('daily on 09:00');
    expect(toPlainText(noZone)).toContain('In which time zone?');
    expect(noZone.suggestions.map(({ request }) => request)).toContain('daily on 09:00 Europe/Paris');
    expect(await say('daily on Europe/Paris')).toContain('At what time?');
    expect(store).toBeNull();
    expect(announced).toEqual([]);
  });

  test('offers the nearest zone where none is called so', async () => {
    const answer = await ask('daily on 09:00 Europe/Pariss');
    expect(answer.kind).toBe('none');
    expect(answer.suggestions[0]?.request).toBe('daily on 09:00 Europe/Paris');
    expect(store).toBeNull();
  });

  test('changes only what is said, at once', async () => {
    await ask('daily on 09:00 Europe/Paris weekdays shuffled');
    await ask('daily on 10:30', { person: 'Bob' });
    expect(await track()).toMatchObject({
      schedule: { hour: 10, minute: 30, zone: 'Europe/Paris', days: 'weekdays' },
      sequence: 'shuffled',
      setBy: { id: 'U-Bob' },
      nextDueAt: Date.parse('2026-11-23T09:30:00Z'),
    });
    await ask('daily on every day');
    expect((await track())?.nextDueAt).toBe(Date.parse('2026-11-22T09:30:00Z'));
  });

  test('never leads to a second post on one day', async () => {
    await ask('daily on 13:10 Europe/Paris');
    await runUntil(start + 15 * 60_000);
    expect(platform.messages.length).toBe(1);
    expect(await say('daily on 14:00 Europe/Paris')).toContain('Sunday 22 November 2026 at 14:00');
    await runUntil(start + 3 * 3_600_000);
    expect(platform.messages.length).toBe(1);
  });

  test('loses no post that is due at that moment', async () => {
    await ask('daily on 13:10 Europe/Paris');
    now = start + 11 * 60_000;
    await ask('daily on shuffled');
    await runUntil(now + 2 * 60_000);
    expect(platform.messages.length).toBe(1);
    await ask('daily on 13:40 Europe/Paris', { channel: 'C2' });
    now = start + 41 * 60_000;
    await ask('daily on 13:45', { channel: 'C2' });
    await runUntil(start + 60 * 60_000);
    expect(platform.messages.filter(({ channel }) => channel === 'C2').length).toBe(1);
  });

  test('is not kept from posting for years by a clock that was wrong once', async () => {
    await ask('daily on 09:00 Europe/Paris');
    const known = await track();
    if (known === null || store === null) throw new Error('no track');
    await store.saveTrack({
      ...known,
      lastDate: '2031-01-01',
      nextDueAt: Date.parse('2031-01-02T08:00:00Z'),
    });
    await ask('daily off');
    expect(await say('daily on')).toContain('Sunday 22 November 2026 at 09:00');
  });

  test('is separate for each channel', async () => {
    await ask('daily on 13:10 Europe/Paris', { channel: 'C1' });
    await ask('daily on 21:15 Asia/Tokyo', { channel: 'C2' });
    await ask('daily off', { channel: 'C1' });
    await runUntil(start + 20 * 60_000);
    expect(platform.messages.map(({ channel }) => channel)).toEqual(['C2']);
  });

  test('where the bot may not post is kept, but stopped, and the person is told there and then', async () => {
    problem = { code: 'not_in_channel', sentence: 'Invite me first.' };
    expect(await say('daily on 09:00 Paris')).toMatch(/nothing can be posted here yet\nInvite me first\./);
    expect((await track())?.state).toMatchObject({ type: 'stopped', told: true });
    expect(await say('daily status')).toMatch(/Invite me first\.[^]*Tried again by itself: /);
    expect(await say('daily next')).toMatch(/has stopped\nInvite me first\./);
    problem = null;
    expect(await say('daily resume')).toContain('Sunday 22 November 2026 at 09:00');
    expect((await track())?.state).toEqual({ type: 'on' });
  });
});

describe('off, pause and resume', () => {
  beforeEach(async () => {
    await ask('daily on 09:00 Europe/Paris');
    announced = [];
  });

  test('off ends the posts and keeps the settings', async () => {
    await ask('daily off');
    await runUntil(start + 2 * day, 3_600_000);
    expect(platform.messages).toEqual([]);
    expect(await say('daily on')).toContain('every day at 09:00 (Europe/Paris)');
    expect(announced.length).toBe(2);
  });

  test('pause lasts until somebody resumes it', async () => {
    expect(await say('daily pause')).toContain('/pariscall daily resume');
    await runUntil(start + 2 * day, 3_600_000);
    expect(platform.messages).toEqual([]);
    expect(await say('daily next')).toContain('No post is to come');
    expect(await say('daily resume', { person: 'Bob' })).toContain('Tuesday 24 November 2026 at 09:00');
    expect(toPlainText(announced.at(-1) ?? announced[0]!)).toContain('Bob resumed');
  });

  test('pause until a day goes on by itself on that day', async () => {
    expect(await say('daily pause until 2026-11-25')).toContain('Wednesday 25 November 2026 at 09:00');
    expect(await say('daily status')).toMatch(/paused until 25 November 2026/);
    await runUntil(start + 5 * day, 30 * 60_000);
    expect(platform.messages.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
      '2026-11-25',
      '2026-11-26',
    ]);
    expect(await say('daily status')).toContain('State: on');
  });

  test('pause until a day that is past says so and changes nothing', async () => {
    const before = await track();
    expect((await ask('daily pause until 2020-01-01')).kind).toBe('none');
    expect(await track()).toEqual(before);
  });

  test('what is so already is not announced again', async () => {
    expect(await say('daily on')).toContain('set like that already');
    expect(await say('daily on 09:00 Europe/Paris', { person: 'Bob' })).toContain('set like that already');
    await ask('daily pause until 2026-11-25');
    expect(await say('daily pause until 2026-11-25')).toContain('paused like that already');
    expect(await say('daily on 10:00')).toContain('This ends the pause.');
    await ask('daily off');
    expect(await say('daily off')).toContain('off already');
    expect(announced.length).toBe(3);
    expect((await track())?.setBy.name).toBe('Ada');
  });

  test('resume of what is on changes nothing', async () => {
    expect(await say('daily resume')).toContain('on already');
    expect(announced).toEqual([]);
  });
});

describe('looking', () => {
  test('without a daily post says how to set one up, and makes no database', async () => {
    for (const request of [
      'daily status',
      'daily next',
      'daily last',
      'daily off',
      'daily resume',
      'daily pause',
    ])
      expect(await say(request)).toContain('/pariscall daily on 09:00 Europe/Paris');
    expect(await say('daily preview')).toContain('A daily post would look like this');
    expect(store).toBeNull();
  });

  test('shows the last post, the next one, and what it will be', async () => {
    await ask('daily on 13:10 Europe/Paris');
    await runUntil(start + 15 * 60_000);
    expect(await say('daily last')).toMatch(/21 November 2026, Principle 1: .*: posted\./);
    expect(await say('daily next')).toMatch(/Sunday 22 November 2026 at 13:10[^]*Principle 2/);
    expect(await say('daily preview')).toContain('Principle 2');
    expect(await say('daily status')).toContain('1 of 9 shown in this round');
  });

  test('shows what was missed in an outage', async () => {
    await ask('daily on 13:10 Europe/Paris');
    now = start + 4 * day;
    await runUntil(now + 60 * 60_000);
    const status = await say('daily status');
    expect(status).toContain('21 November 2026 to 24 November 2026 (4 days): not posted.');
    expect(platform.messages.length).toBe(1);
  });

  test('shows what is not known, for as long as it is so', async () => {
    platform.readable = false;
    await ask('daily on 13:10 Europe/Paris');
    platform.faults.push('lost-answer');
    await runUntil(start + 30 * 60_000);
    expect(await say('daily status')).toMatch(
      /Not settled\n- 21 November 2026, Principle 1: .*not known whether it was posted/,
    );
  });
});

describe('a zone that this Node does not know any more', () => {
  test('stops the track with a word on it, and whoever looks or changes sees why', async () => {
    await ask('daily on 13:10 Europe/Paris');
    const known = await track();
    if (known === null || store === null) throw new Error('no track');
    await store.saveTrack({ ...known, schedule: { ...known.schedule, zone: 'Mars/Olympus_Mons' } });
    await runUntil(start + 15 * 60_000);
    expect(platform.messages).toEqual([]);
    expect(platform.told.length).toBe(1);
    expect(await say('daily status')).toContain('Mars/Olympus_Mons is not known');
    expect((await ask('daily resume')).kind).toBe('none');
    expect((await ask('daily on 10:00')).kind).toBe('none');
    expect((await track())?.state.type).toBe('stopped');
    await ask('daily test');
    expect((await track())?.state.type).toBe('stopped');
    expect(await say('daily on 10:00 Europe/Paris')).toContain('Sunday 22 November 2026 at 10:00');
  });
});

test('a platform with fields is told of fields', async () => {
  for (const words of ['daily help', 'daily status', 'daily on 09:00']) {
    const answer = await daily.desk.handle(
      {
        text: words,
        place: { account: 'test:1', space: 'S1', channel: 'C1' },
        person: { id: 'U1', name: 'Ada' },
        mayChange: true,
        id: words,
        typed: '/pariscall-daily',
        hasFields: true,
      },
      async () => null,
    );
    const text = answer === null ? '' : toPlainText(answer);
    expect(text).toContain('/pariscall-daily on time:09:00 zone:Europe/Paris');
  }
});

describe('daily test', () => {
  test('posts at once, marked, and outside the count', async () => {
    await ask('daily on 09:00 Europe/Paris');
    expect(await say('daily test')).toContain('The test is posted');
    expect(platform.messages[0]?.answer.title).toMatch(/^Test of the daily post – Principle 1/);
    expect((await track())?.shown).toEqual([]);
    await ask('daily test');
    expect(platform.messages.length).toBe(2);
    expect(await say('daily test', { channel: 'C2' })).toContain('No daily post is set up yet');
  });

  test('says what is wrong, and heals a track where nothing is any more', async () => {
    problem = { code: 'not_in_channel', sentence: 'Invite me first.' };
    await ask('daily on 09:00 Europe/Paris');
    platform.faults.push('refused');
    expect(await say('daily test')).toContain('Let me in.');
    expect((await track())?.state.type).toBe('stopped');
    await ask('daily test');
    expect((await track())?.state.type).toBe('on');
  });
});

describe('people', () => {
  test('who may not change anything may look, and are told so', async () => {
    await ask('daily on 09:00 Europe/Paris');
    const before = await track();
    for (const request of ['daily off', 'daily on 10:00 Tokyo', 'daily pause', 'daily resume', 'daily test'])
      expect(await say(request, { mayChange: false })).toContain('You may not change the daily post here');
    expect(await track()).toEqual(before);
    expect(await say('daily status', { mayChange: false })).toContain('State: on');
    expect(announced.length).toBe(1);
  });

  test('who change the same at once are all heard', async () => {
    await ask('daily on 09:00 Europe/Paris');
    const times = ['10:00', '11:00', '12:00', '13:00'];
    const answers = await Promise.all(times.map((time) => ask(`daily on ${time}`)));
    expect(answers.every(({ kind }) => kind === 'daily')).toBe(true);
    expect((await track())?.version).toBe(5);
  });
});

describe('a database that does not work', () => {
  test('is no reason for silence', async () => {
    const failing = createDailyPosts({
      knowledge: realKnowledge(),
      access: {
        existing: () => Promise.reject(new Error('secret path')),
        open: () => Promise.reject(new Error('secret path')),
      },
      posters: () => [platform],
      now: () => now,
      seed: () => 'seed',
      report: (event) => void events.push(event),
      times: usualTimes,
    });
    daily = failing;
    const text = await say('daily status');
    expect(text).toContain('cannot be read or saved at the moment');
    expect(text).not.toContain('secret path');
    expect(events).toEqual([{ type: 'trouble', error: new Error('secret path') }]);
    expect(await say('daily help')).toContain('/pariscall daily on 09:00 Europe/Paris');
  });
});

test('what is no request about the daily post is left alone', async () => {
  const handled = await daily.desk.handle(
    {
      text: 'daily principle please',
      place: { account: 'test:1', space: 'S1', channel: 'C1' },
      person: { id: 'U1', name: 'Ada' },
      mayChange: true,
      id: '1',
      typed: '/pariscall daily',
    },
    async () => null,
  );
  expect(handled).toBeNull();
});
