/** What Slack allows, in characters or counts, and how long we wait for what. The one table of this adapter. */

export const limits = {
  blocksInMessage: 50,
  blocksInView: 100,
  header: 150,
  section: 3_000,
  contextElements: 10,
  contextText: 3_000,
  actionsElements: 25,
  buttonLabel: 75,
  buttonValue: 2_000,
  actionId: 255,
  /** Slack cuts the top-level text here. */
  text: 40_000,
  /** Over all blocks of a message; Slack documents no number and refuses at about 13,200. */
  allBlocks: 11_000,
} as const;

/** Our own taste, well within what Slack allows. */
export const house = {
  /** Buttons to ask next, and as many for "did you mean". */
  buttonsInSet: 10,
  /** The contract of an answer says 80; a longer request gets no button, for a cut one would ask something else. */
  request: 150,
  /** Names, roles and labels in front of a claim. */
  lead: 200,
  sourceTitle: 200,
  sourceDetail: 120,
  /** A longer address is not linked; the source is still named. */
  url: 1_000,
} as const;

export const timing = {
  /** One request to Slack, with its body. */
  requestMs: 10_000,
  /**
   * One attempt at a daily post. Above the ten seconds after which fetch gives up connecting, so that a post for which
   * there was not even a connection is known to be unsent.
   */
  postMs: 12_000,
  /** Slack refuses a form at once; later than this no other form is tried, for an attempt has to end in time. */
  otherFormMs: 2_000,
  /** Slack waits three seconds for the acknowledgement of a command. */
  settingsMs: 2_000,
  /** Everything that `start` does. */
  startMs: 20_000,
  /** From the opened socket to Slack's hello. */
  helloMs: 10_000,
  /** The closing handshake of the socket. */
  closeMs: 500,
  /** How long an event id is remembered; Slack repeats an event for about six minutes. */
  seenMs: 10 * 60_000,
  seenCapacity: 50_000,
  /** A connection that lasted this long starts the waits below anew. */
  stableMs: 10_000,
  /** Before the first, second, … attempt to reconnect; the last one repeats. */
  reconnectMs: [0, 1_000, 2_000, 5_000, 10_000, 30_000],
} as const;

/** The daily posts. */
export const daily = {
  /** Slack takes several hundred a minute in a workspace, and about one a second in a channel. */
  postsPerSecond: 4,
  /** Slack has no mark by which it would drop a second copy. */
  sameKeyMs: 0,
  /** Where Slack asks to wait and does not say how long. */
  waitMs: 30_000,
  /** Messages in a page of a channel's history, and how many pages are looked through for a post. */
  historyPage: 100,
  historyPages: 10,
  /** Looked for from so long before it was sent, for clocks differ. */
  clockMs: 15 * 60_000,
} as const;

/** Retries of one Web API call after a failed request, a 5xx or a rate limit. */
export const retryConfig = { retries: 2, minTimeout: 500, maxTimeout: 2_000, factor: 2 } as const;

/** Slack repeats the body of an event at most; a request above this is refused with 413. */
export const bodyLimit = 1_048_576;
