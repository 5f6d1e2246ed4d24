/** The front door to the daily posts: what adapters implement, and what they talk to. */
export type { Delivery, Outcome, Poster, Sighting } from './daily/poster.ts';
export type { Announce, Place, SettingsDesk, SettingsRequest } from './daily/settings-desk.ts';
export type { Person, Problem } from './store/model.ts';
