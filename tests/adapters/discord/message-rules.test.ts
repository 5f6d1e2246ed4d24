/** The fake is only worth as much as what it refuses. */
import { describe, expect, it } from 'vitest';
import { componentsV2, messageFaults, pingsOf } from '../../fakes/discord-message-rules.ts';

const text = (content: string) => ({ type: 10, content });
const container = (...components: object[]) => ({ type: 17, components });
const row = (...components: object[]) => ({ type: 1, components });
const button = (custom_id: string, label = 'x') => ({ type: 2, style: 2, custom_id, label });
const modern = (...components: object[]) => ({ flags: componentsV2, components });
const buttons = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => button(`${from + index}`));

describe('the rules of the fake for messages', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a short text', { content: 'x' }],
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['25 buttons', { content: 'x', components: [0, 5, 10, 15, 20].map((from) => row(...buttons(5, from))) }],
    ['a container', modern(container(text('x'.repeat(2000)), text('x'.repeat(2000)), row(...buttons(5))))],
    ['an embed', { embeds: [{ title: 'x', description: 'x'.repeat(4096) }] }],
  ])('take %s', (_name, body) => {
    expect(messageFaults(body, true)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'BASE_TYPE_MAX_LENGTH'],
    ['nothing', { content: ' ' }, 'EMPTY_MESSAGE'],
    ['a long nonce', { content: 'x', nonce: 'x'.repeat(26) }, 'BASE_TYPE_MAX_LENGTH'],
    [
      'embeds over 6,000',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an embed’s long title', { embeds: [{ title: 'x'.repeat(257) }] }, 'BASE_TYPE_MAX_LENGTH'],
    ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 'BASE_TYPE_MAX_LENGTH'],
    [
      'content with components V2',
      { ...modern(text('x')), content: 'x' },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'containers without the flag',
      { content: 'x', components: [container(text('x'))] },
      'UNION_TYPE_CHOICES',
    ],
    [
      '4,001 characters of text displays',
      modern(text('x'.repeat(4000)), text('x')),
      'COMPONENT_TOTAL_TEXT_EXCEEDED',
    ],
    ['41 components', modern(...Array.from({ length: 41 }, () => text('x'))), 'COMPONENT_LIMIT_EXCEEDED'],
    ['an empty text display', modern(text('')), 'BASE_TYPE_REQUIRED'],
    ['6 buttons in a row', { content: 'x', components: [row(...buttons(6))] }, 'BASE_TYPE_BAD_LENGTH'],
    [
      '6 rows',
      { content: 'x', components: [0, 1, 2, 3, 4, 5].map((id) => row(button(`${id}`))) },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a long id', { content: 'x', components: [row(button('x'.repeat(101)))] }, 'BASE_TYPE_BAD_LENGTH'],
    ['an empty id', { content: 'x', components: [row(button(''))] }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'equal ids',
      { content: 'x', components: [row(button('a'), button('a'))] },
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a long label',
      { content: 'x', components: [row(button('a', 'x'.repeat(81)))] },
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty label', { content: 'x', components: [row(button('a', ''))] }, 'BUTTON_COMPONENT_INVALID'],
  ])('refuse %s', (_name, body, code) => {
    expect(messageFaults(body, true).map((fault) => fault.code)).toContain(code);
  });

  it('let only an answer to an interaction be ephemeral', () => {
    expect(messageFaults({ content: 'x', flags: 64 }, true)).toEqual([]);
    expect(messageFaults({ content: 'x', flags: 64 }, false)).not.toEqual([]);
  });

  it('find the pings that a message would make', () => {
    expect(pingsOf({ content: '@everyone <@1> <@&2>' })).toEqual(['@everyone', '<@1>', '<@&2>']);
    expect(pingsOf({ content: '@everyone <@1>', allowed_mentions: { parse: [] } })).toEqual([]);
    expect(pingsOf({ content: 'x', message_reference: {} })).toEqual(['author']);
  });
});
