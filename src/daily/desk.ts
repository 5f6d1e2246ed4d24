/** Answers people who set up, change or look at the daily post of a channel. */
import type { Answer } from '../answers/answer.ts';
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Problem, Track } from '../store/model.ts';
import type { DailyStore } from '../store/port.ts';
import { changeTrack, type Changed, type TrackChange } from './change.ts';
import { composePreview, composeTest } from './compose.ts';
import { nextPrinciple } from './describe.ts';
import type { Report } from './events.ts';
import { testKey, trackId } from './key.ts';
import type { Outcome, Poster } from './poster.ts';
import { heal } from './progress.ts';
import {
  answerDailyHelp,
  answerLast,
  answerNext,
  answerStatus,
  answerTested,
  askBack,
  cannotPost,
  nothingHere,
  refuse,
} from './replies.ts';
import type { DailyRequest } from './request.ts';
import type { Announce, SettingsDesk, SettingsRequest } from './settings-desk.ts';
import { readDailyRequest } from './words/read.ts';

/** Where the settings are kept; nothing is created before there is something to keep. */
export interface StoreAccess {
  /** The database, or null where there is none yet. Rejects with a BotError (storage). */
  existing(): Promise<DailyStore | null>;
  /** Makes it where there is none. Rejects with a BotError (storage). */
  open(): Promise<DailyStore>;
}

export interface DeskParts {
  readonly knowledge: KnowledgeBase;
  readonly access: StoreAccess;
  readonly posters: () => readonly Poster[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Something different for each track, for its shuffled orders. */
  readonly seed: () => string;
  readonly report: Report;
}

const recentRows = 40;

type Reading = Exclude<DailyRequest, TrackChange | { readonly type: 'unclear' } | { readonly type: 'help' }>;

export function createSettingsDesk(parts: DeskParts): SettingsDesk {
  return new Desk(parts);
}

class Desk implements SettingsDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  async handle(request: SettingsRequest, announce: Announce): Promise<Answer | null> {
    const asked = this.#read(request, null);
    if (asked === null) return null;
    try {
      return await this.#answer(asked, request, announce);
    } catch (error) {
      this.#parts.report({ type: 'trouble', error });
      return refuse(
        'The settings cannot be read or saved at the moment. Please try again later; whoever runs the bot finds the reason in its log.',
        'Not possible at the moment',
      );
    }
  }

  #read({ text, typed }: SettingsRequest, zone: string | null): DailyRequest | null {
    return readDailyRequest(text, { now: this.#parts.now(), zone }, typed);
  }

  async #answer(asked: DailyRequest, request: SettingsRequest, announce: Announce): Promise<Answer> {
    if (asked.type === 'help') return answerDailyHelp(request);
    if (asked.type === 'unclear') return askBack(asked.sentence, asked.suggestions);
    const store = await this.#parts.access.existing();
    const track = (await store?.findTrack(trackId(request.place.account, request.place.channel))) ?? null;
    switch (asked.type) {
      case 'on':
      case 'off':
      case 'pause':
      case 'resume':
        return this.#change(asked, track, request, announce);
      case 'status':
      case 'preview':
      case 'next':
      case 'last':
      case 'test':
        return this.#look(asked, store, track, request);
    }
  }

  async #change(
    asked: TrackChange,
    track: Track | null,
    request: SettingsRequest,
    announce: Announce,
  ): Promise<Answer> {
    if (!request.mayChange) return refuse(notNamed);
    // A date is one in the zone of the channel.
    const exact = asked.type === 'pause' && track !== null ? this.#read(request, track.schedule.zone) : asked;
    if (exact?.type === 'unclear') return askBack(exact.sentence, exact.suggestions);
    const { access, now, seed, knowledge } = this.#parts;
    const circumstances = { now: now(), seed: seed(), request, principles: knowledge.principles.length };
    const wanted = exact?.type === 'pause' ? exact : asked;
    const first = changeTrack(track, wanted, circumstances);
    if (first.type === 'refused') return first.answer;
    const store = await access.open();
    const changed = await saveChange(store, first.track.id, (current) =>
      changeTrack(current, wanted, circumstances),
    );
    if (changed.type === 'refused') return changed.answer;
    this.#parts.report({ type: 'changed', track: changed.track });
    const problem = await announce(changed.announcement);
    if (problem === null || changed.track.state.type !== 'on') return changed.reply;
    await store.saveTrack(stopHere(changed.track, problem, now()));
    return cannotPost(problem);
  }

  async #look(
    asked: Reading,
    store: DailyStore | null,
    track: Track | null,
    request: SettingsRequest,
  ): Promise<Answer> {
    const { knowledge } = this.#parts;
    const count = knowledge.principles.length;
    if (asked.type === 'test') return this.#test(store, track, request);
    if (asked.type === 'preview')
      return track === null
        ? composePreview(knowledge, 1, 'A daily post would look like this')
        : composePreview(knowledge, nextPrinciple(track, count), 'The next daily post');
    if (store === null || track === null) return nothingHere(request);
    const title = (principle: number): string => nameOf(knowledge, `principle/${principle}`);
    switch (asked.type) {
      case 'next':
        return answerNext(track, title(nextPrinciple(track, count)), request.typed);
      case 'last': {
        const posts = await store.recentPosts(track.id, recentRows);
        return answerLast(track, posts.find(({ state }) => state !== 'missed') ?? posts[0], title);
      }
      case 'status':
        return answerStatus(track, await store.recentPosts(track.id, recentRows), count, title);
    }
  }

  async #test(store: DailyStore | null, track: Track | null, request: SettingsRequest): Promise<Answer> {
    if (!request.mayChange) return refuse(notNamed);
    const { knowledge, posters } = this.#parts;
    const { account, channel, space } = request.place;
    const poster = posters().find((each) => each.account === account);
    if (poster === undefined)
      return refuse('The bot is not connected well enough to post. Try again in a minute.', notPosted);
    const principle = track === null ? 1 : nextPrinciple(track, knowledge.principles.length);
    const outcome = await poster.post({
      key: testKey(account, channel, request.id),
      space,
      channel,
      answer: composeTest(knowledge, principle),
    });
    if (outcome.type === 'sent' && store !== null && track?.state.type === 'stopped')
      await store.saveTrack(heal(track, this.#parts.now()));
    return tested(outcome, track !== null, request);
  }
}

const notNamed =
  'You may not change the daily post here: whoever runs the bot has named who may, and guests of other organisations may not. Anybody may look: status, next, last and preview.';

const notPosted = 'The test was not posted';

function tested(outcome: Outcome, hasTrack: boolean, request: SettingsRequest): Answer {
  switch (outcome.type) {
    case 'sent':
      return answerTested(hasTrack, request);
    case 'refused':
      return refuse(outcome.problem.sentence, notPosted);
    case 'postponed':
      return refuse(`${outcome.reason} Try again in a while.`, notPosted);
    case 'unknown':
      return refuse(`${outcome.reason} Look into the channel.`, 'The test may or may not have been posted');
  }
}

const mostAttempts = 8;

/** Saves what `change` makes of the track as it is; somebody else, or the dispatcher, may change it meanwhile. */
async function saveChange(
  store: DailyStore,
  id: string,
  change: (current: Track | null) => Changed,
): Promise<Changed> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const changed = change(await store.findTrack(id));
    if (changed.type === 'refused') return changed;
    const saved = await store.saveTrack(changed.track);
    if (saved !== null) return { ...changed, track: saved };
  }
  return { type: 'refused', answer: refuse('Several people change this at once. Please try again.') };
}

/** The person has just been told, so nobody has to be told again. */
const stopHere = (track: Track, problem: Problem, now: number): Track => ({
  ...track,
  state: { type: 'stopped', problem, since: now, tries: 0, told: true },
});
