import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { commandPattern } from '../../../adapters/slack/commands.ts';
import { manifestText, slackManifest } from '../../../adapters/slack/manifest.ts';
import { readRequest, writeManifests } from '../../../adapters/slack/manifest-command.ts';

/** Slack's bounds, from its published manifest schema; unknown keys are refused there too. */
const url = z.url({ protocol: /^https$/ }).optional();
const manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(1), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({
      display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/),
      always_online: z.boolean(),
    }),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
          url,
          description: z.string().min(1).max(2_000),
          usage_hint: z.string().max(1_000),
          should_escape: z.literal(false),
        }),
      )
      .length(1),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: url, bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: url }),
    org_deploy_enabled: z.literal(false),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

const folder = join(import.meta.dirname, '../../../adapters/slack');

describe('the manifest', () => {
  it.each(['socket', 'http'] as const)('in the repository for %s mode is current', (mode) => {
    expect(readFileSync(join(folder, `manifest.${mode}.json`), 'utf8')).toBe(manifestText({ mode }));
  });

  it.each(['socket', 'http'] as const)('for %s mode keeps to the bounds of Slack', (mode) => {
    expect(manifest.parse(JSON.parse(manifestText({ mode })))).toEqual(slackManifest({ mode }));
  });

  it('asks for the least, and for nothing that reads channels', () => {
    const made = slackManifest({ mode: 'socket' });
    expect(made.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'im:history',
    ]);
    expect(made.settings.event_subscriptions.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'message.im',
    ]);
  });

  it('asks for the scopes to look into channels only where that is wanted', () => {
    const least = slackManifest({ mode: 'http' }).oauth_config.scopes.bot;
    const made = slackManifest({ mode: 'http', history: true });
    expect(made.oauth_config.scopes.bot).toEqual([...least, 'channels:history', 'groups:history']);
    expect(manifest.parse(made)).toEqual(made);
  });

  it('names no address in Socket Mode and the same one three times over HTTP', () => {
    expect(manifestText({ mode: 'socket' })).not.toMatch(/https?:/);
    const own = manifestText({ mode: 'http', url: 'https://bot.example.org/' });
    expect(own.match(/"https:\/\/bot\.example\.org\/slack\/events"/g)).toHaveLength(3);
    const placeholder = manifestText({ mode: 'http' });
    expect(placeholder.match(/"https:\/\/YOUR-DOMAIN\.example\/slack\/events"/g)).toHaveLength(3);
  });

  it('declares the command that the adapter answers to, in any case', () => {
    const [{ command } = { command: '' }] = slackManifest({ mode: 'socket', command: 'paris-bot' }).features
      .slash_commands;
    expect(command).toBe('/paris-bot');
    const pattern = commandPattern('paris-bot');
    for (const typed of ['/paris-bot', '/Paris-Bot', '/PARIS-BOT', '/paris-bot'])
      expect(pattern.test(typed)).toBe(true);
    for (const typed of ['/paris-bots', 'paris-bot', '/xparis-bot', '/paris_bot'])
      expect(pattern.test(typed)).toBe(false);
  });
});

describe('the generator', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    [[], { type: 'write' }],
    [['--url', 'https://x.example'], { type: 'print', options: { mode: 'http', url: 'https://x.example' } }],
    [['--command', '/ParisBot'], { type: 'print', options: { mode: 'socket', command: 'parisbot' } }],
    [['--mode', 'http'], { type: 'print', options: { mode: 'http' } }],
    [['--history'], { type: 'print', options: { mode: 'socket', history: true } }],
  ])('understands %j', (words, expected) => {
    expect(readRequest(words)).toEqual(expected);
  });

  it.each([
    [['--url', 'http://x.example'], /https addresses only/],
    [['--url', 'x.example'], /must be a full one/],
    [['--mode', 'ftp'], /socket or http/],
    [['--command', 'a b'], /cannot have that name/],
    [['--color'], /--color/],
    [['word'], /word/],
  ])('complains about %j and says what it takes', (words, expected) => {
    const request = readRequest(words);
    expect(request.type).toBe('complain');
    expect(request.type === 'complain' ? request.message : '').toMatch(expected);
    expect(request.type === 'complain' ? request.message : '').toContain('--command <name>');
  });

  it('writes both files, prints one for options, and fails with a sentence', () => {
    const root = mkdtempSync(join(tmpdir(), 'manifest-'));
    try {
      mkdirSync(join(root, 'adapters', 'slack'), { recursive: true });
      expect(writeManifests([], root)).toBe(0);
      for (const mode of ['socket', 'http'] as const) {
        const file = join(root, 'adapters', 'slack', `manifest.${mode}.json`);
        expect(readFileSync(file, 'utf8')).toBe(manifestText({ mode }));
      }
      const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      const complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
      expect(writeManifests(['--command', 'bot'], root)).toBe(0);
      expect(JSON.parse(String(printed.mock.calls[0]?.[0]))).toEqual(
        slackManifest({ mode: 'socket', command: 'bot' }),
      );
      expect(writeManifests(['--mode', 'x'], root)).toBe(1);
      expect(complained).toHaveBeenCalledOnce();
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
