/** Where people set up, change and look at the daily post of a channel, in words. */
import type { Answer } from '../answers/answer.ts';
import type { Person, Problem } from '../store/model.ts';

export interface Place {
  readonly account: string;
  readonly space: string;
  readonly channel: string;
}

export interface SettingsRequest {
  /** What the person typed, "daily" included or not. */
  readonly text: string;
  readonly place: Place;
  readonly person: Person;
  /** Whether this person may change anything here. */
  readonly mayChange: boolean;
  /** The platform's id of what the person sent, different each time. */
  readonly id: string;
  /** How a person types a command here, such as "/pariscall daily" or "/pariscall-daily". */
  readonly typed: string;
  /** Time, zone, days and order are fields with these names there, not words one after the other. */
  readonly hasFields?: boolean;
}

/** What is needed to tell a person what to type. */
export type Typing = Pick<SettingsRequest, 'typed' | 'hasFields'>;

/**
 * Tells everybody in the channel of a change, where the platform needs that, and makes sure that the bot may post there.
 * Resolves null where all is well. Never rejects.
 */
export type Announce = (announcement: Answer) => Promise<Problem | null>;

export interface SettingsDesk {
  /** The answer for the person, or null where the text is no request about the daily post. Never rejects. */
  handle(request: SettingsRequest, announce: Announce): Promise<Answer | null>;
}
