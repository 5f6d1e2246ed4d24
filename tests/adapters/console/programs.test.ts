/** The built programs, as people run them. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Nothing of the machine's own settings. */
const environment = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

function run(program: 'start' | 'console/ask', given: readonly string[], input = '', more: object = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}/dist/adapters/${program}.js`, ...given],
    {
      input,
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...environment, ...more },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  // Type errors are the concern of another check; what counts here is that the programs are there.
  spawnSync(process.execPath, [`${root}/scripts/ensure-built.mjs`]);
}, 60_000);

describe('ask', () => {
  test('answers', () => {
    const { status, stdout, stderr } = run('console/ask', ['principle', '8']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
  });

  test('answers as JSON', () => {
    const { status, stdout } = run('console/ask', ['--json', 'principle 8']);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'kind',
      'refs',
      'confidence',
      'text',
      'citations',
      'suggestions',
    ]);
  });

  test('answers JSON lines and tells by its status that one was malformed', () => {
    const { status, stdout } = run('console/ask', ['--jsonl'], '{"id":1,"question":"critics"}\nnonsense\n');
    expect(status).toBe(1);
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ id: 1 }),
      { error: 'The line is not JSON.' },
    ]);
  });

  test('without a question shows how to ask', () => {
    const { status, stdout, stderr } = run('console/ask', []);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage:');
  });

  test('ends when its reader leaves, though its input goes on', async () => {
    const child = spawn(process.execPath, [`${root}/dist/adapters/console/ask.js`, '--jsonl'], {
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const exited = once(child, 'exit');
    child.stdin.write('{"id":1,"question":"critics"}\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const feeding = setInterval(() => child.stdin.write('{"id":2,"question":"critics"}\n'), 20);
    const [status] = (await exited) as [number | null];
    clearInterval(feeding);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});

describe('start', () => {
  test('answers what is piped in and leaves with 0', () => {
    const { status, stdout, stderr } = run(
      'start',
      [],
      'principle 8\nand the next one?\nexit\nnever asked\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toContain('> ');
    expect(stdout).not.toContain('\u001B');
  });

  test('leaves with 0 when it is interrupted while it waits', async () => {
    const child = spawn(process.execPath, [`${root}/dist/adapters/start.js`], { env: environment });
    const exited = once(child, 'exit');
    child.stdin.write('principle 8\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await exited).toEqual([0, null]);
  });

  test('explains wrong settings of both platforms without a trace', () => {
    const { status, stdout, stderr } = run('start', [], '', {
      SLACK_BOT_TOKEN: 'wrong',
      DISCORD_TOKEN: 'wrong',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Slack cannot start\. [^\n]+\nDiscord cannot start\. [^\n]+\n$/);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });
});
