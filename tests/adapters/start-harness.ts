/** The `start` command with everything around it made up. */
import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import type { Adapter, HealthState } from '../../adapters/adapter.ts';
import type { Platform, PlatformParts } from '../../adapters/platforms.ts';
import { start, type StartSurroundings } from '../../adapters/start-command.ts';
import { recordingBot } from './console/samples.ts';
import { capture } from './console/streams.ts';

export interface FakePlatform extends Platform {
  readonly parts: PlatformParts[];
  state: HealthState;
  stopped: boolean;
}

/** A platform that is set up by the variable of its name. */
export function platform(
  name: string,
  more: { create?: () => void; start?: () => Promise<void> } = {},
): FakePlatform {
  const fake: FakePlatform = {
    name,
    parts: [],
    state: 'starting',
    stopped: false,
    isConfigured: (environment) => Promise.resolve((environment[`${name}_TOKEN`] ?? '') !== ''),
    create: (parts) => {
      more.create?.();
      fake.parts.push(parts);
      const adapter: Adapter = {
        name,
        start: async () => {
          await more.start?.();
          fake.state = 'ready';
        },
        stop: () => {
          fake.stopped = true;
          fake.state = 'stopped';
          return Promise.resolve();
        },
        health: () => ({ state: fake.state, detail: 'Fine.' }),
      };
      return Promise.resolve(adapter);
    },
  };
  return fake;
}

/** Starts it; `more` replaces what a test is about. */
export function begin(more: Partial<StartSurroundings> = {}) {
  const output = capture();
  const errors = capture();
  const logs = capture();
  const events = new EventEmitter();
  const bot = recordingBot();
  let opened = 0;
  const status = start({
    arguments: [],
    environment: {},
    environmentFile: '/nonexistent/.env',
    input: Readable.from([]),
    output: output.stream,
    errors: errors.stream,
    events,
    platforms: [],
    openBot: () => {
      opened += 1;
      return bot;
    },
    now: () => performance.now(),
    conversationId: () => 'session',
    logTo: logs.stream,
    ...more,
  });
  return { status, output, errors, logs, events, bot, opened: () => opened };
}
