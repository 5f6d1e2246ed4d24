/** The interactions that were delivered, and what Discord takes as an answer to each. */
import { callbackFaults } from './discord-callback-rules.ts';
import { messageFaults } from './discord-message-rules.ts';
import { messageObject, snowflake, type Json } from './discord-payloads.ts';
import { invalid, refusal, taken, type Reply } from './discord-replies.ts';

interface Known {
  readonly token: string;
  readonly kind: number;
  readonly at: number;
  readonly answered: boolean;
}

const answerWithinMs = 3000;
const editWithinMs = 15 * 60 * 1000;

export class InteractionBook {
  readonly #known = new Map<string, Known>();

  /** Remembers an interaction that was delivered at that time. */
  add(event: Json, at: number): void {
    const known = { token: String(event['token']), kind: Number(event['type']), at, answered: false };
    this.#known.set(String(event['id']), known);
  }

  /** The first answer. */
  answer(id: string, token: string, body: Json, now: number): Reply {
    const known = this.#known.get(id);
    if (known === undefined) return refusal(404, 10062, 'Unknown interaction');
    if (known.token !== token) return refusal(401, 50027, 'Invalid Webhook Token');
    if (known.answered) return refusal(400, 40060, 'Interaction has already been acknowledged.');
    if (now - known.at > answerWithinMs) return refusal(404, 10062, 'Unknown interaction');
    const faults = callbackFaults(known.kind, body);
    if (faults.length > 0) return invalid(faults);
    this.#known.set(id, { ...known, answered: true });
    return { status: 204, code: 0 };
  }

  /** A change of the first answer. */
  edit(token: string, body: Json, now: number): Reply {
    const known = [...this.#known.values()].find((one) => one.token === token);
    if (known === undefined || now - known.at > editWithinMs)
      return refusal(401, 50027, 'Invalid Webhook Token');
    if (!known.answered) return refusal(404, 10015, 'Unknown Webhook');
    const faults = messageFaults(body, false);
    if (faults.length > 0) return invalid(faults);
    return taken(messageObject({ id: snowflake(), content: body['content'] ?? '' }));
  }
}
