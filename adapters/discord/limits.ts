/** What Discord allows, in one place. Lengths count UTF-16 units, which is never less than what Discord counts. */
export const limits = {
  /** Characters of a message's plain content. */
  content: 2000,
  /** Characters over all text displays of a message made of components. */
  textDisplays: 4000,
  /** Components of a message made of components, the nested ones included. */
  components: 40,
  buttonsPerRow: 5,
  rows: 5,
  buttonLabel: 80,
  customId: 100,
  /** Characters that a person can put into one option of a command, which is more than into a message. */
  option: 6000,
  completions: 25,
  completionName: 100,
  completionValue: 100,
  /** Characters of names, descriptions and values over a whole command. */
  command: 8000,
  nonce: 25,
  commandName: 32,
  /** Messages in one listing of a channel. */
  messagesListed: 100,
} as const;

/** What stands behind the name of the main command in that of the command for the daily post. */
export const dailySuffix = '-daily';

/** The rates of the daily posts, inside the 50 requests a second that Discord takes of a bot in all. */
export const dailyRates = {
  postsPerSecond: 40,
  /** Posts and all that belongs to them; the rest is for answers to messages. */
  requestsPerSecond: 45,
  requestsAtOnce: 16,
  requestTimeoutMs: 10_000,
  /** "The past few minutes" is all that Discord says of how long it drops a second copy. */
  sameKeyMs: 90_000,
} as const;

/** Our own bounds inside Discord's, so that no single part of an answer can push the others out. */
export const bounds = {
  title: 200,
  sourcePart: 200,
  sourceUrl: 400,
  compactSourceTitle: 60,
  /** A part of a preformatted text that is shown whole or not at all. */
  codePiece: 1500,
  extraLine: 150,
  extraLines: 900,
} as const;
