/** Whether every platform takes an answer, and whether nothing in it pings, links or steers there. */
import { safeJson } from '../../adapters/console/safe-text.ts';
import { renderAnswer as renderInTerminal } from '../../adapters/console/render.ts';
import { toRecord } from '../../adapters/console/json-lines.ts';
import { renderAnswer as renderForDiscord } from '../../adapters/discord/render.ts';
import { fingerprint } from '../../adapters/slack/buttons.ts';
import { fitAnswer } from '../../adapters/slack/fit.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { readMarkdown } from '../../tests/fakes/discord-markdown.ts';
import { messageFaults, pingsOf, textsOf } from '../../tests/fakes/discord-message-rules.ts';
import { dangersIn, refusalOfMessage } from '../../tests/fakes/slack-rules.ts';

/** Where an answer is shown: what was asked for it comes back in buttons. */
export interface Shown {
  readonly answer: Answer;
  readonly request: string;
}

export type Platform = 'slack' | 'discord' | 'terminal' | 'json';

const anyObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** As it goes over the wire. */
const sent = (message: unknown): Readonly<Record<string, unknown>> =>
  anyObject(JSON.parse(JSON.stringify(message)));

function* slackFaults({ answer, request }: Shown): Generator<string> {
  const share = answer.kind === 'none' ? {} : { share: { request, fingerprint: fingerprint(answer) } };
  const message = sent(fitAnswer(answer, share));
  const refusal = refusalOfMessage(message);
  if (refusal !== null) yield `Slack refuses it: ${refusal}`;
  for (const danger of dangersIn(message)) yield `live in Slack: ${danger}`;
}

/** Our own links, in the one form in which Discord shows no preview; whose addresses they are is checked in the plain text. */
const ownLinks = /<https?:\/\/[^\s<>]+>/g;

/** The marks that our own layout of an answer uses; every other one would come from somebody's text. */
const ours: ReadonlySet<string> = new Set([
  'bold or italic',
  'heading',
  'subtext',
  'quote',
  'list',
  'timestamp',
  'code block',
]);

function* discordFaults({ answer, request }: Shown): Generator<string> {
  for (const style of ['container', 'plain', 'text'] as const) {
    const message = {
      ...sent(renderForDiscord(answer, { style, request, from: 0 })),
      allowed_mentions: { parse: [] },
    };
    for (const { path, code } of messageFaults(message, true)) yield `Discord refuses it: ${path} ${code}`;
    // The bot allows no pings; should it ever, there would be nothing to ping.
    for (const ping of pingsOf({ ...message, allowed_mentions: undefined })) yield `live in Discord: ${ping}`;
    for (const mark of readMarkdown(textsOf(message).join('\n').replaceAll(ownLinks, 'link')).found)
      if (!ours.has(mark)) yield `live in Discord: ${mark}`;
  }
}

function* terminalFaults({ answer }: Shown): Generator<string> {
  for (const width of [20, 80]) {
    const shown = renderInTerminal(answer, { width, colour: false });
    if (/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(shown))
      yield 'a control character in the terminal';
  }
}

function* jsonFaults({ answer, request }: Shown): Generator<string> {
  const line = safeJson({ id: request, ...toRecord(answer) });
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(line)) yield 'the JSON is not one line';
  const back: unknown = JSON.parse(line);
  if (JSON.stringify(back) !== JSON.stringify({ id: request, ...toRecord(answer) }))
    yield 'the JSON does not come back';
}

export const platformFaults: Readonly<Record<Platform, (shown: Shown) => Iterable<string>>> = {
  slack: slackFaults,
  discord: discordFaults,
  terminal: terminalFaults,
  json: jsonFaults,
};
