/** Discord's codes for refusing a message, and what each means for a daily post. */

/** Names for the sentences. */
export interface Words {
  /** The channel as people know it, such as "#general". */
  readonly channel: string;
  /** What to type once it is mended. */
  readonly resume: string;
  /** What to type to post somewhere else. */
  readonly begin: string;
}

export interface Refusal {
  readonly code: string;
  readonly sentence: (words: Words) => string;
}

const gone: Refusal = {
  code: 'channel-gone',
  sentence: ({ begin }) =>
    `The channel is gone, or Discord no longer shows it to the bot. Type ${begin} in another channel to post there.`,
};

const lacking = (permissions: string): Refusal => ({
  code: 'missing-permission',
  sentence: ({ channel, resume }) =>
    `The bot may not post in ${channel}: give it ${permissions} there, then type ${resume} in it.`,
});

const wrongKind: Refusal = {
  code: 'no-text-channel',
  sentence: ({ channel, begin }) =>
    `Messages cannot be posted in ${channel}. Type ${begin} in a text channel to post there.`,
};

const locked: Refusal = {
  code: 'thread-closed',
  sentence: ({ channel, resume }) =>
    `The thread ${channel} is archived or locked: open it again, then type ${resume} in it.`,
};

/** Another text may pass the rules of the server. */
export const blockedText = 'blocked-by-moderation';

const blocked: Refusal = {
  code: blockedText,
  sentence: ({ channel, resume }) =>
    `A moderation rule of the server blocks the post in ${channel}: make an exception for the bot in AutoMod, then type ${resume} there.`,
};

const banned: Refusal = {
  code: 'banned',
  sentence: ({ resume }) =>
    `The bot is no longer in the server, or is banned from it: invite it again, then type ${resume}.`,
};

/** Nothing will be posted until somebody mends it. By Discord's JSON codes. */
export const refusals: Readonly<Record<number, Refusal>> = {
  10003: gone,
  10004: banned,
  40007: banned,
  50001: lacking('View Channel and Send Messages'),
  50003: wrongKind,
  50007: wrongKind,
  50008: wrongKind,
  50009: lacking('a role that the verification level of the server lets write'),
  50013: lacking('View Channel and Send Messages (in a thread, Send Messages in Threads)'),
  50024: wrongKind,
  50083: locked,
  60003: lacking(
    'its permissions again, from somebody with two-factor authentication, as the server requires',
  ),
  160005: locked,
  200000: blocked,
  200001: blocked,
  240000: blocked,
};

/** Where Discord takes the message in no form at all. */
export const unacceptable: Refusal = {
  code: 'form',
  sentence: ({ resume }) =>
    `Discord finds fault with the form of the post: update the bot, then type ${resume}.`,
};

/** Discord finds fault with the message itself; another form of it may be taken. */
export const invalidForms: ReadonlySet<number> = new Set([40005, 50006, 50035, 50109]);

/** Later it may go through. Whatever is in no table is of this kind too, and concerns that channel only. */
export const postponements: Readonly<Record<number, { readonly wholeAccount: boolean }>> = {
  20016: { wholeAccount: false },
  20028: { wholeAccount: false },
  20029: { wholeAccount: false },
  40001: { wholeAccount: true },
  40002: { wholeAccount: true },
  40004: { wholeAccount: true },
  40006: { wholeAccount: true },
  40333: { wholeAccount: true },
  50014: { wholeAccount: true },
  50041: { wholeAccount: true },
  110001: { wholeAccount: true },
  130000: { wholeAccount: true },
};

/**
 * The answer to a repeated key whose message was there and has been deleted since. It was posted, and must not be posted
 * again.
 */
export const deletedSince = 10008;
