import { LogLevel } from '@slack/bolt';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { boltLogger, withoutSecrets } from '../../../adapters/slack/bolt-logger.ts';
import { appToken, botToken } from '../../fakes/slack-server.ts';

function logged(use: (logger: ReturnType<typeof boltLogger>) => void): string[] {
  const lines: string[] = [];
  use(boltLogger(pino({ level: 'trace', base: null }, { write: (line) => lines.push(line) })));
  return lines;
}

it('writes no debug line, whatever level Bolt asks for', () => {
  const lines = logged((logger) => {
    logger.setLevel(LogLevel.DEBUG);
    expect(logger.getLevel()).toBe(LogLevel.INFO);
    logger.debug('Received a message on the WebSocket: what people wrote');
    logger.info('kept');
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"msg":"kept"');
});

it('takes secrets out, and anything that could hold a payload', () => {
  const lines = logged((logger) => {
    logger.warn(`token ${botToken} and ${appToken}`);
    logger.error(new Error(`failed at https://hooks.slack.com/commands/T1/2/abc`), {
      body: 'what people wrote',
    });
    logger.error('socket wss://wss-primary.slack.com/link/?ticket=secret&app_id=1 closed');
  }).join('\n');
  expect(lines).not.toMatch(/xoxb-|xapp-|commands\/T1|ticket=|what people wrote|"stack"/);
  expect(lines).toContain('token [redacted] and [redacted]');
});

it('leaves ordinary text alone', () => {
  expect(withoutSecrets('Slack closed the connection (1006)')).toBe('Slack closed the connection (1006)');
});
