import { describe, expect, it } from 'vitest';
import { readSlackSettings, slackIsConfigured } from '../../../adapters/slack/settings.ts';
import { BotError, explainError } from '../../../src/errors.ts';
import { appToken, botToken, signingSecret } from '../../fakes/slack-server.ts';

const socket = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
const http = { SLACK_MODE: 'http', SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret };

function complaint(environment: Record<string, string | undefined>): string {
  try {
    readSlackSettings(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(BotError);
    expect((error as BotError).place).toBe('configuration');
    const said = explainError(error);
    for (const value of Object.values(environment)) {
      if (value !== undefined && value.length > 8) expect(said).not.toContain(value);
    }
    return said;
  }
  throw new Error('nothing was wrong');
}

describe('slack settings', () => {
  it('need two tokens in Socket Mode, which is the default', () => {
    expect(readSlackSettings(socket)).toEqual({
      mode: 'socket',
      botToken,
      appToken,
      command: 'pariscall',
      apiUrl: 'https://slack.com/api/',
    });
  });

  it('need the signing secret in HTTP mode', () => {
    const given = {
      ...http,
      SLACK_MODE: ' HTTP ',
      SLACK_PORT: '8080',
      SLACK_API_URL: 'http://127.0.0.1:1/api',
    };
    expect(readSlackSettings(given)).toEqual({
      mode: 'http',
      botToken,
      signingSecret,
      port: 8080,
      command: 'pariscall',
      apiUrl: 'http://127.0.0.1:1/api/',
    });
    expect(readSlackSettings(http)).toMatchObject({ port: 3000 });
  });

  it.each([
    ['/parisCall', 'pariscall'],
    ['paris-call_2', 'paris-call_2'],
    ['  PARIS ', 'paris'],
  ])('take the command name %j', (given, command) => {
    expect(readSlackSettings({ ...socket, SLACK_COMMAND: given }).command).toBe(command);
  });

  it.each([
    ['U0123ABCD', ['U0123ABCD']],
    [' U0123ABCD , W0456EFGH,, U0123ABCD,', ['U0123ABCD', 'W0456EFGH']],
    [' ', undefined],
  ])('take the editors of daily posts %j', (given, editors) => {
    expect(readSlackSettings({ ...socket, SLACK_DAILY_EDITORS: given }).dailyEditors).toEqual(editors);
    expect(readSlackSettings({ ...http, SLACK_DAILY_EDITORS: given }).dailyEditors).toEqual(editors);
  });

  it.each([
    [{}, /SLACK_BOT_TOKEN is missing.*xoxb.*api\.slack\.com.*SLACK_APP_TOKEN is missing.*connections:write/],
    [{ ...http, SLACK_SIGNING_SECRET: ' ' }, /^SLACK_SIGNING_SECRET is missing\. .*Basic Information/],
    [
      { ...socket, SLACK_BOT_TOKEN: appToken },
      /SLACK_BOT_TOKEN is wrong: it holds an app-level token .*SLACK_APP_TOKEN/,
    ],
    [
      { ...socket, SLACK_APP_TOKEN: botToken },
      /SLACK_APP_TOKEN is wrong: it holds a bot token .*SLACK_BOT_TOKEN/,
    ],
    [{ ...socket, SLACK_BOT_TOKEN: 'xoxp-111111111111-2222' }, /it holds a user token/],
    [{ ...socket, SLACK_BOT_TOKEN: 'xoxe.xoxb-1-abcdefghijk' }, /it holds an expiring token .*rotation/],
    [
      { ...socket, SLACK_BOT_TOKEN: 'put-your-token-here' },
      /SLACK_BOT_TOKEN is wrong: a bot token begins with xoxb-/,
    ],
    [{ ...socket, SLACK_BOT_TOKEN: 'xoxb-' }, /SLACK_BOT_TOKEN is wrong/],
    [{ ...http, SLACK_SIGNING_SECRET: botToken }, /SLACK_SIGNING_SECRET is wrong: it holds a bot token/],
    [{ ...http, SLACK_SIGNING_SECRET: 'short' }, /SLACK_SIGNING_SECRET is wrong: .*at least 16/],
    [{ ...socket, SLACK_MODE: 'sockets' }, /SLACK_MODE is wrong: it must be socket or http/],
    [{ ...http, SLACK_PORT: '70000' }, /SLACK_PORT is wrong: .*65535/],
    [{ ...http, SLACK_PORT: 'eighty' }, /SLACK_PORT is wrong: .*65535/],
    [{ ...socket, SLACK_COMMAND: 'paris call' }, /SLACK_COMMAND is wrong/],
    [{ ...socket, SLACK_COMMAND: 'x'.repeat(32) }, /SLACK_COMMAND is wrong/],
    [
      { ...socket, SLACK_API_URL: 'slack.com' },
      /SLACK_API_URL is wrong: it must be an http or https address/,
    ],
    [{ ...socket, SLACK_API_URL: 'ftp://slack.com' }, /SLACK_API_URL is wrong/],
    [
      { ...socket, SLACK_DAILY_EDITORS: 'U0123ABCD @ada' },
      /SLACK_DAILY_EDITORS is wrong: each user id .*Copy member ID/,
    ],
    [{ ...socket, SLACK_DAILY_EDITORS: 'C0123ABCD' }, /SLACK_DAILY_EDITORS is wrong/],
    [{ ...socket, SLACK_DAILY_EDITORS: ',' }, /SLACK_DAILY_EDITORS is wrong/],
  ])('complain about %j', (environment, expected) => {
    expect(complaint(environment)).toMatch(expected);
  });

  it('name everything that is wrong at once', () => {
    const said = complaint({ SLACK_BOT_TOKEN: appToken, SLACK_COMMAND: 'a b', SLACK_MODE: 'x' });
    for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_COMMAND', 'SLACK_MODE']) {
      expect(said).toContain(name);
    }
  });
});

it('tells whether Slack is meant to run by any of its credentials', () => {
  expect(slackIsConfigured({})).toBe(false);
  expect(slackIsConfigured({ SLACK_BOT_TOKEN: ' ', SLACK_COMMAND: 'pariscall', SLACK_MODE: 'http' })).toBe(
    false,
  );
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET']) {
    expect(slackIsConfigured({ [name]: 'anything' })).toBe(true);
  }
});
