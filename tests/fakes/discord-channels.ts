/** The channels of the loopback Discord: what is posted in them, by whom, and who may read or write where. */
import { messageFaults } from './discord-message-rules.ts';
import { messageObject, snowflake, type Json } from './discord-payloads.ts';
import { invalid, refusal, taken, type Reply } from './discord-replies.ts';

export interface PostedMessage {
  readonly id: string;
  readonly channel: string;
  readonly body: Json;
  readonly nonce: string | null;
  /** On the clock of the fake. */
  readonly at: number;
}

/** A status and a code of Discord. */
export type Refused = readonly [status: number, code: number];

export interface ChannelRule {
  readonly post?: Refused;
  readonly read?: Refused;
  /** Without it the channel looks empty to whoever reads it. */
  readonly history?: boolean;
}

interface Held {
  readonly id: string;
  readonly channel: string;
  readonly object: Json;
}

export class FakeChannels {
  /** Milliseconds for how long a nonce is remembered. */
  now: () => number = () => 0;
  /** Milliseconds since the epoch, from which ids are made; Discord's clock. */
  wallClock: () => number = Date.now;
  /** Discord says "the past few minutes". */
  nonceWindowMs = 5 * 60 * 1000;
  /** What is posted by the bot, in all channels. */
  readonly messages: PostedMessage[] = [];
  /** Whatever is in no rule takes every message. */
  readonly rules = new Map<string, ChannelRule>();
  /** People who take no direct messages from the bot. */
  readonly closedTo = new Set<string>();
  readonly #held: Held[] = [];
  readonly #direct = new Map<string, string>();
  readonly #byNonce = new Map<string, PostedMessage>();
  readonly #deleted = new Set<string>();

  /** The direct channel with a person. */
  directWith(person: string): string {
    const known = this.#direct.get(person);
    if (known !== undefined) return known;
    const made = snowflake();
    this.#direct.set(person, made);
    return made;
  }

  /** A message of somebody else, now or at that time. Returns its id. */
  write(channel: string, fields: Json = {}, at = this.wallClock()): string {
    const id = snowflake(at);
    const author = { id: '900000000000000077', username: 'somebody', discriminator: '0', avatar: null };
    this.#held.push({ id, channel, object: messageObject({ author, ...fields, id, channel_id: channel }) });
    return id;
  }

  /** Takes a message away, as moderators do. */
  delete(id: string): void {
    this.#deleted.add(id);
  }

  openDirect(body: Json): Reply {
    const person = String(body['recipient_id']);
    if (!/^\d{17,20}$/.test(person)) return refusal(400, 50033, 'Invalid Recipient(s)');
    return taken({ id: this.directWith(person), type: 1, recipients: [{ id: person }] });
  }

  create(channel: string, body: Json): Reply {
    const refused = this.#refusalOf(channel);
    if (refused !== undefined) return refusal(...refused);
    const faults = messageFaults(body, false);
    if (faults.length > 0) return invalid(faults);
    const given = body['nonce'];
    const nonce = typeof given === 'string' || typeof given === 'number' ? String(given) : null;
    const earlier = body['enforce_nonce'] === true && nonce !== null ? this.#earlier(nonce) : undefined;
    if (earlier !== undefined && this.#deleted.has(earlier.id)) return refusal(404, 10008, 'Unknown Message');
    const message = earlier ?? {
      id: snowflake(this.wallClock()),
      channel,
      body,
      nonce,
      at: this.now(),
    };
    const { content = '', components = [], flags = 0 } = message.body;
    const shown = { id: message.id, channel_id: message.channel, content, components, flags };
    if (earlier === undefined) {
      this.messages.push(message);
      if (nonce !== null) this.#byNonce.set(nonce, message);
      this.#held.push({ id: message.id, channel, object: messageObject(shown) });
    }
    return taken(messageObject({ ...shown, ...(nonce === null ? {} : { nonce }) }));
  }

  list(channel: string, query: URLSearchParams): Reply {
    const rule = this.rules.get(channel);
    if (rule?.read !== undefined) return refusal(...rule.read);
    const limit = Number(query.get('limit') ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      return invalid([{ path: 'limit', code: 'NUMBER_TYPE_MAX' }]);
    if (rule?.history === false) return taken([]);
    const { after, before } = { after: query.get('after'), before: query.get('before') };
    const ascending = this.#held
      .filter((held) => held.channel === channel && !this.#deleted.has(held.id))
      .filter(({ id }) => after === null || BigInt(id) > BigInt(after))
      .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
      .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
    // Those nearest to the id that is given; the newest first in any case.
    const chosen = after === null ? ascending.slice(-limit) : ascending.slice(0, limit);
    return taken(chosen.toReversed().map(({ object }) => object));
  }

  #refusalOf(channel: string): Refused | undefined {
    const [person] = [...this.#direct].find(([, direct]) => direct === channel) ?? [];
    if (person !== undefined && this.closedTo.has(person)) return [403, 50007];
    return this.rules.get(channel)?.post;
  }

  /** Discord looks for the nonce among the messages of the author, whatever the channel. */
  #earlier(nonce: string): PostedMessage | undefined {
    const message = this.#byNonce.get(nonce);
    return message !== undefined && this.now() - message.at <= this.nonceWindowMs ? message : undefined;
  }
}
