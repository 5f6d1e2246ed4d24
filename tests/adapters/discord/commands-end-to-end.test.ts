/** Slash commands, completions and buttons through the real discord.js. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askId, fingerprintOf, restId } from '../../../adapters/discord/custom-ids.ts';
import { freezeAll } from '../../../src/answers/answer-cache.ts';
import { longAnswer, principleAnswer } from '../../fakes/discord-answers.ts';
import { readMarkdown } from '../../fakes/discord-markdown.ts';
import { componentsV2, pingsOf, textsOf } from '../../fakes/discord-message-rules.ts';
import {
  buttonEvent,
  channelId,
  commandData,
  directChannelId,
  interactionEvent,
  personId,
  threadId,
  type InteractionOptions,
  type OptionValue,
} from '../../fakes/discord-payloads.ts';
import { endRuns, startRun, type Run } from '../../fakes/discord-run.ts';

const ephemeral = 64;
const noPings = { parse: [], replied_user: false };

let run: Run;

beforeEach(async () => {
  run = await startRun({
    bot: { complete: (field, typed) => [{ label: `${typed} (${field})`, value: `${field}-value` }] },
  });
});
afterEach(endRuns);

function slash(
  subcommand: string,
  values: Record<string, OptionValue> = {},
  options: InteractionOptions = {},
) {
  return run.discord.interact(interactionEvent(2, commandData('pariscall', subcommand, values), options));
}

const principleEight = ({ discord }: Run, hidden: boolean) =>
  discord.replyTo(
    discord.interact(
      interactionEvent(2, commandData('pariscall', 'principle', { number: 8, private: hidden })),
    ),
  );

describe('commands', () => {
  it.each<[string, Record<string, OptionValue>, string]>([
    ['principle', { number: 8 }, 'principle 8'],
    ['principles', {}, 'principles'],
    ['expert', { name: 'Mounir Hahad' }, 'expert Mounir Hahad'],
    ['critics', {}, 'critics'],
    ['supporters', {}, 'supporters'],
    ['opinions', {}, 'opinions'],
    ['opinions', { about: 'China' }, 'opinions about China'],
    ['compare', { a: 'principle 7', b: ' principle 8 ' }, 'compare principle 7 and principle 8'],
    ['term', { name: 'hack back' }, 'term hack back'],
    ['signatories', {}, 'signatories'],
    ['signatories', { name: 'Microsoft' }, 'signatories Microsoft'],
    ['ask', { question: 'Did the US sign?' }, 'Did the US sign?'],
    ['about', {}, 'about'],
    ['sources', {}, 'sources'],
    ['today', {}, 'today'],
    ['random', {}, 'random'],
    ['timeline', {}, 'timeline'],
    ['timeline', { year: 2021 }, 'timeline 2021'],
    ['counts', { year: 2019 }, 'counts 2019'],
    ['changes', {}, 'changes'],
    ['help', {}, 'help'],
  ])('/pariscall %s %j asks %j', async (subcommand, values, request) => {
    const reply = await run.discord.replyTo(slash(subcommand, values));
    expect(run.bot.asked.map(({ text }) => text)).toEqual([request]);
    expect(reply['flags']).toBe(componentsV2);
    expect(reply['allowed_mentions']).toEqual(noPings);
    expect(textsOf(reply).join('')).not.toBe('');
  });

  it('are answered in the first reply, not deferred', async () => {
    await run.discord.replyTo(slash('principle', { number: 8 }));
    expect(run.discord.requests(/callback/).map(({ body }) => body['type'])).toEqual([4]);
    expect(run.discord.requests(/webhooks/)).toEqual([]);
  });

  it('show the answer with its claims, markers and sources', async () => {
    const text = textsOf(await run.discord.replyTo(slash('principle', { number: 8 }))).join('\n');
    expect(text).toContain('Firms should not strike back at attackers. [2]');
    expect(text).toContain('-# [2] Paris Call for Trust and Security in Cyberspace');
  });

  it('are private where the person wants that', async () => {
    const reply = await run.discord.replyTo(slash('principle', { number: 8, private: true }));
    expect(reply['flags']).toBe(componentsV2 | ephemeral);
    const open = await run.discord.replyTo(slash('principle', { number: 8, private: false }));
    expect(open['flags']).toBe(componentsV2);
  });

  it('give everybody the same for an answer that comes again, and hide it from all but whoever wants that', async () => {
    const own = await startRun({ bot: { ask: () => freezeAll(structuredClone(principleAnswer)) } });
    const again = freezeAll(structuredClone(principleAnswer));
    const known = await startRun({ bot: { ask: () => again } });
    for (const hidden of [false, true, false, true])
      expect(await principleEight(known, hidden)).toEqual(await principleEight(own, hidden));
  });

  it('pass on the language of the person and the conversation', async () => {
    await run.discord.replyTo(slash('critics', {}, { locale: 'fr' }));
    await run.discord.replyTo(slash('critics', {}, { place: 'thread' }));
    await run.discord.replyTo(slash('critics', {}, { place: 'direct' }));
    expect(run.bot.asked).toEqual([
      { text: 'critics', conversation: `discord:${channelId}:${personId}`, locale: 'fr' },
      { text: 'critics', conversation: `discord:${threadId}`, locale: 'en-GB' },
      { text: 'critics', conversation: `discord:${directChannelId}`, locale: 'en-GB' },
    ]);
  });

  it('answer an unknown command or subcommand with a hint that only the person sees', async () => {
    const { discord } = run;
    for (const event of [
      interactionEvent(2, commandData('pariscall', 'gone')),
      interactionEvent(2, commandData('otherwise', 'critics')),
      interactionEvent(2, commandData('pariscall', null)),
    ]) {
      const reply = await discord.replyTo(discord.interact(event));
      expect(reply['content']).toContain('Please ask again, for example with /pariscall help.');
      expect(Number(reply['flags']) & ephemeral).toBe(ephemeral);
    }
    expect(run.bot.asked).toEqual([]);
  });

  it('that arrive twice are answered once', async () => {
    const event = slash('critics');
    await run.discord.replyTo(event);
    run.discord.gateway.dispatch('INTERACTION_CREATE', event);
    await run.discord.replyTo(slash('principle', { number: 8 }));
    expect(run.discord.requests(/callback/)).toHaveLength(2);
    expect(run.bot.asked).toHaveLength(2);
  });

  it.each([
    ['pings', '<@everyone> @everyone @here <@&900000000000000007> <@900000000000000008>'],
    ['mark-up', '<script>alert(1)</script> **b** [x](https://evil.example) ||s|| # h'],
    ['4,000 characters', '@everyone '.repeat(400)],
    ['only emoji', '🤖👩‍👩‍👧‍👦🏴‍☠️'],
    ['right to left', 'مرحبا \u202E@everyone\u202C שלום'],
    ['nothing to see', '\u200B\u0000\uFEFF'],
    ['lines', '# a\n> b\n-# c\n- d'],
  ])('take hostile text: %s', async (_name, question) => {
    const reply = await run.discord.replyTo(slash('ask', { question }));
    expect(reply['allowed_mentions']).toEqual(noPings);
    expect(pingsOf(reply)).toEqual([]);
    const text = textsOf(reply).join('\n');
    const formats = readMarkdown(text).found.filter(
      (name) => !['bold or italic', 'heading', 'list', 'subtext'].includes(name),
    );
    expect(formats).toEqual([]);
    expect(text).toContain('Did you mean');
  });

  it('fall back to plain text where Discord finds fault with the message', async () => {
    run.discord.trouble({ path: /callback/, times: 1, act: { type: 'refuse', status: 400, code: 50035 } });
    const event = slash('principle', { number: 8 });
    const [, second] = await run.discord.waitFor(/callback/, 2);
    expect(second?.status).toBe(204);
    const reply = second?.body['data'] as Record<string, unknown>;
    expect(reply['flags']).toBe(4);
    expect(reply['content']).toContain('Firms should not strike back at attackers.');
    expect(run.log.some(({ msg }) => msg === 'Discord finds fault with a message.')).toBe(true);
    expect(event).toBeDefined();
  });

  it('are answered again where the connection breaks, and once only where the first try had arrived', async () => {
    run.discord.trouble({ path: /callback/, times: 1, act: { type: 'break', committed: false } });
    slash('critics');
    await run.discord.until(() => run.discord.requests(/callback/, 204).length === 1, 'an answer');
    run.discord.trouble({ path: /callback/, times: 1, act: { type: 'break', committed: true } });
    slash('critics');
    await run.discord.until(
      () => run.discord.sent.some(({ code }) => code === 40060),
      'the refusal of a second answer',
    );
    expect(run.discord.requests(/callback/, 204)).toHaveLength(2);
    expect(run.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('that come too late do no harm', async () => {
    run.discord.gateway.kill();
    const event = slash('critics');
    run.discord.clock += 3001;
    const [sent] = await run.discord.waitFor(new RegExp(String(event['id'])));
    expect(sent?.code).toBe(10062);
    await run.discord.replyTo(slash('principle', { number: 8 }));
    expect(run.log.filter(({ failure }) => failure === 'gone')).toHaveLength(1);
  });
});

async function complete(subcommand: string, values: Record<string, OptionValue>, focused: string) {
  const event = interactionEvent(4, commandData('pariscall', subcommand, values, focused));
  return (await run.discord.replyTo(run.discord.interact(event)))['choices'];
}

describe('completions', () => {
  it.each([
    ['expert', { name: 'bilo' }, 'name', 'expert'],
    ['opinions', { about: 'ch' }, 'about', 'about'],
    ['compare', { a: 'hah', b: '' }, 'a', 'compare'],
    ['compare', { a: 'x', b: 'ko' }, 'b', 'compare'],
    ['term', { name: 'hack' }, 'name', 'term'],
    ['signatories', { name: 'mic' }, 'name', 'party'],
  ])('/pariscall %s %j %s', async (subcommand, values: Record<string, OptionValue>, focused, field) => {
    const typed = String(values[focused]);
    expect(await complete(subcommand, values, focused)).toEqual([
      { name: `${typed} (${field})`.trim(), value: `${field}-value` },
    ]);
    expect(run.bot.completed).toEqual([{ field, typed }]);
  });

  it('are none for an option that has none', async () => {
    expect(await complete('ask', { question: 'x' }, 'question')).toEqual([]);
  });
});

const press = async (customId: string, options: InteractionOptions = {}) =>
  run.discord.replyTo(run.discord.interact(buttonEvent(customId, options)));

describe('buttons', () => {
  it('ask what they stand for and answer only to whoever pressed', async () => {
    const reply = await press(askId('principle 8') ?? '');
    expect(run.bot.asked.map(({ text }) => text)).toEqual(['principle 8']);
    expect(reply['flags']).toBe(componentsV2 | ephemeral);
    expect(reply['allowed_mentions']).toEqual(noPings);
  });

  it('answer openly in a direct message, where the answer should stay', async () => {
    expect((await press(askId('principle 8') ?? '', { place: 'direct' }))['flags']).toBe(componentsV2);
  });

  it('show the rest of a long answer', async () => {
    const reply = await press(restId(30, fingerprintOf(longAnswer), 'critics') ?? '');
    const text = textsOf(reply).join('\n');
    expect(text).toContain('Who criticised the Call (continued)');
    expect(text).toContain('Critic 30');
    expect(text).not.toContain('Critic 29*');
  });

  it.each(['v0:ask:critics', 'something else', restId(30, 'otherone', 'critics') ?? ''])(
    'of another version or for another answer ask to ask again: %s',
    async (customId) => {
      const reply = await press(customId);
      expect(reply['content']).toContain('Please ask again');
      expect(Number(reply['flags']) & ephemeral).toBe(ephemeral);
    },
  );
});
