/** The port to Discord for daily posts: posts once, looks for a post, writes to one person. */
import { createHash } from 'node:crypto';
import { DiscordAPIError, Routes, type REST } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Answer } from '../../../src/answers/answer.ts';
import type { Delivery, Outcome, Poster, Sighting, Told, Whereabouts } from '../../../src/daily-posts.ts';
import type { BotError } from '../../../src/errors.ts';
import { describeError, invalidToken } from '../errors.ts';
import { dailyRates, limits } from '../limits.ts';
import { renderAnswer, type DiscordMessage } from '../render.ts';
import { dailyCommandName } from './command.ts';
import { lookFor, type Wanted } from './history.ts';
import { problemOf, verdictOf } from './outcomes.ts';
import { blockedText, unacceptable, type Words } from './refusals.ts';
import type { Servers } from './servers.ts';

export interface DailyPosterParts {
  readonly rest: REST;
  readonly applicationId: string;
  /** The bot's user id. */
  readonly botId: string;
  /** The name of the main command. */
  readonly command: string;
  readonly servers: Servers;
  readonly logger: Logger;
  /** Called where Discord no longer takes our token. */
  readonly onRefusedToken: (error: BotError) => void;
}

const withId = z.object({ id: z.string().min(1) });

/** In sending order: the second for when Discord finds fault with the first. */
const styles = ['plain', 'text'] as const;

export class DailyPoster implements Poster {
  readonly account: string;
  readonly postsPerSecond = dailyRates.postsPerSecond;
  readonly sameKeyMs = dailyRates.sameKeyMs;
  readonly #parts: DailyPosterParts;

  constructor(parts: DailyPosterParts) {
    this.#parts = parts;
    this.account = `discord:${parts.applicationId}`;
  }

  async post({ key, channel, answer }: Delivery): Promise<Outcome> {
    const words = this.#words(channel);
    for (const style of styles) {
      try {
        const message = renderAnswer(answer, { style, request: '', from: 0, key });
        const sent = withId.safeParse(await this.#create(channel, message, key));
        if (sent.success) return { type: 'sent', message: sent.data.id };
        return { type: 'unknown', reason: 'Discord took the message but did not give its id.' };
      } catch (error) {
        const verdict = verdictOf(error, words);
        if (verdict.type === 'unauthorised') return this.#tokenRefused(error);
        if (verdict.type === 'refused' && verdict.problem.code === blockedText)
          return { ...verdict, isAboutText: true };
        if (verdict.type !== 'invalid') return verdict;
        this.#parts.logger.error(describeError(error), 'Discord finds fault with a daily post.');
      }
    }
    return { type: 'refused', problem: problemOf(unacceptable, words), isAboutText: true };
  }

  async find(wanted: Wanted): Promise<Sighting> {
    const { rest, botId, servers } = this.#parts;
    try {
      return await lookFor(rest, wanted, { botId, mayRead: (channel) => servers.mayRead(channel) });
    } catch (error) {
      const verdict = verdictOf(error, this.#words(wanted.channel));
      if (verdict.type === 'unauthorised') {
        return { type: 'later', reason: this.#tokenRefused(error).reason };
      }
      if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) {
        return {
          type: 'unreadable',
          reason: `The bot may not look into the channel, or it is gone (code ${error.code}).`,
        };
      }
      return { type: 'later', reason: 'reason' in verdict ? verdict.reason : 'Discord refuses to show it.' };
    }
  }

  async tell(person: string, about: Whereabouts, message: Answer): Promise<Told> {
    const owner = this.#parts.servers.ownerOf(about.space);
    const told = await this.#write(person, about.channel, message);
    if (told !== 'refused' || owner === null || owner === person) return told;
    return this.#write(owner, about.channel, message);
  }

  async #write(person: string, channel: string, answer: Answer): Promise<Told> {
    let isOpen = false;
    try {
      const direct = await this.#parts.rest.post(Routes.userChannels(), { body: { recipient_id: person } });
      isOpen = true;
      const message = renderAnswer(answer, { style: 'text', request: '', from: 0 });
      const content = `<#${channel}>\n${message.content ?? ''}`;
      await this.#create(withId.parse(direct).id, { ...message, content }, markOf([person, channel], answer));
      return 'told';
    } catch (error) {
      const verdict = verdictOf(error, this.#words(person));
      if (verdict.type === 'unauthorised') this.#tokenRefused(error);
      this.#parts.logger.info(describeError(error), 'A notice about the daily post did not reach a person.');
      // Who may have been told is not told once more: a second copy is dropped for some minutes only.
      if (verdict.type === 'unknown') return isOpen ? 'told' : 'failed';
      const isRefusal = error instanceof DiscordAPIError && error.status !== 429;
      return isRefusal && verdict.type !== 'unauthorised' ? 'refused' : 'failed';
    }
  }

  async #create(channel: string, message: DiscordMessage, nonce: string): Promise<unknown> {
    return this.#parts.rest.post(Routes.channelMessages(channel), {
      body: { ...message, allowed_mentions: { parse: [] }, nonce, enforce_nonce: true },
    });
  }

  #tokenRefused(error: unknown): Extract<Outcome, { type: 'postponed' }> {
    this.#parts.onRefusedToken(invalidToken(error));
    return { type: 'postponed', reason: 'Discord refuses the token.', afterMs: null, wholeAccount: true };
  }

  #words(channel: string): Words {
    const typed = `/${dailyCommandName(this.#parts.command)}`;
    return {
      channel: this.#parts.servers.channelName(channel) ?? 'the channel',
      resume: `${typed} resume`,
      begin: `${typed} on`,
    };
  }
}

/** The same for the same notice to the same person, so that Discord drops a second copy. */
function markOf(whereto: readonly string[], { title, blocks }: Answer): string {
  const content = JSON.stringify([...whereto, title, blocks]);
  return createHash('sha256').update(content).digest('base64url').slice(0, limits.nonce);
}
