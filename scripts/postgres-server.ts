/** A PostgreSQL server of our own on a free port of this machine, for tests and measurements. Nothing of it stays. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries, runAs, type Binaries } from './postgres-binaries.ts';

const [user, password] = ['bot', 'p%ss w/rd'];
const readyWithinMs = 20_000;

export interface PostgresOptions {
  /** Whether every commit waits for the disk, as it does in production. What was committed outlives `kill` without it. */
  readonly durable?: boolean;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

function childrenOf(pid: number): readonly number[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  const text = existsSync(list)
    ? readFileSync(list, 'utf8')
    : spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout;
  return text.split(/\s+/).filter(Boolean).map(Number);
}

/** Signals the server and every process that it has made: each of them is a group of its own. Returns which. */
function signalFamily(server: ChildProcess | null, signal: NodeJS.Signals): readonly number[] {
  if (server?.pid === undefined) return [];
  const family = [server.pid, ...childrenOf(server.pid)];
  for (const pid of family) {
    try {
      process.kill(pid, signal);
    } catch {
      // It is gone already.
    }
  }
  return family;
}

async function untilGone(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    while (isThere(pid)) await sleep(5);
  }
}

/** One that only waits to be buried, by whoever adopted it, is gone. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** Ends the server and removes its folder when this process goes, however it goes: its end of the pipe is closed then. */
function watch(server: ChildProcess, directory: string): ChildProcess | null {
  if (process.platform === 'win32') return null;
  const script = 'cat >/dev/null; kill -QUIT "$1" 2>/dev/null; sleep 0.3; rm -rf "$2"';
  const watchdog = spawn('sh', ['-c', script, 'sh', String(server.pid), directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  return watchdog;
}

export class PostgresServer {
  readonly #binaries: Binaries;
  readonly #directory: string;
  readonly #port: number;
  readonly #settings: readonly string[];
  #process: ChildProcess | null = null;
  #watchdog: ChildProcess | null = null;
  #databases = 0;

  private constructor(directory: string, port: number, settings: readonly string[]) {
    this.#directory = directory;
    this.#port = port;
    this.#settings = settings;
    this.#binaries = findBinaries(directory);
  }

  static async start({ durable = false }: PostgresOptions = {}): Promise<PostgresServer> {
    const directory = mkdtempSync(join(tmpdir(), 'paris-call-postgres-'));
    try {
      if (runAs.uid !== undefined) chownSync(directory, runAs.uid, runAs.gid ?? runAs.uid);
      const settings = durable ? [] : ['fsync=off', 'full_page_writes=off'];
      const server = new PostgresServer(directory, await freePort(), settings);
      server.#initialise();
      await server.#run();
      return server;
    } catch (error) {
      rmSync(directory, { recursive: true, force: true });
      throw error;
    }
  }

  /** The address of its first database. */
  get url(): string {
    return this.urlOf('postgres');
  }

  urlOf(database: string): string {
    return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${this.#port}/${database}`;
  }

  /** Returns the address of a new, empty database. */
  async createDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `database_${this.#databases}`;
    await this.query(`create database ${name}`);
    return this.urlOf(name);
  }

  /** Runs one statement as the owner of everything, in the first database. */
  async query(statement: string): Promise<readonly unknown[]> {
    const client = new Client({ connectionString: this.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(statement);
      return rows;
    } finally {
      await client.end();
    }
  }

  /** Shuts down in order, with every connection, and leaves the data for `restart`. */
  async halt(): Promise<void> {
    await this.#end('SIGINT');
  }

  /** Ends it as a crash does, and leaves the data for `restart`. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Lets no process of it run on, as if the machine hung, until `thaw`. */
  freeze(): void {
    signalFamily(this.#process, 'SIGSTOP');
  }

  thaw(): void {
    signalFamily(this.#process, 'SIGCONT');
  }

  /** Starts it again on the same port, with the same data. */
  async restart(): Promise<void> {
    await this.halt();
    await this.#run();
  }

  /** Ends it for good and removes its data. */
  async stop(): Promise<void> {
    // What a crash left in shared memory goes with the next regular end only.
    if (this.#process === null) await this.#run();
    await this.halt();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  get #log(): string {
    return join(this.#directory, 'log');
  }

  #initialise(): void {
    const file = join(this.#directory, 'password');
    writeFileSync(file, `${password}\n`, { mode: 0o644 });
    const given = ['-D', join(this.#directory, 'data'), '-U', user, `--pwfile=${file}`];
    const more = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'];
    const { status, stderr, error } = spawnSync(this.#binaries.initdb, [...given, ...more], {
      ...runAs,
      cwd: this.#directory,
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new Error(`PostgreSQL cannot be set up: ${error?.message ?? stderr}`, { cause: error });
    }
  }

  async #run(): Promise<void> {
    const settings = [
      `port=${this.#port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      ...this.#settings,
    ];
    const log = openSync(this.#log, 'a');
    const child = spawn(
      this.#binaries.postgres,
      ['-D', join(this.#directory, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
      // A group of its own: what is typed in the terminal to end us must not reach it first.
      { ...runAs, cwd: this.#directory, detached: true, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    child.on('error', () => undefined);
    child.unref();
    this.#process = child;
    this.#watchdog = watch(child, this.#directory);
    await this.#ready(child);
  }

  async #ready(child: ChildProcess): Promise<void> {
    for (const end = Date.now() + readyWithinMs; Date.now() < end; await sleep(20)) {
      if (child.pid === undefined || child.exitCode !== null) break;
      try {
        await this.query('select 1');
        return;
      } catch {
        // It is not there yet.
      }
    }
    await this.#end('SIGKILL');
    throw new Error(`PostgreSQL did not start: ${readFileSync(this.#log, 'utf8').slice(-2000)}`);
  }

  async #end(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    this.#watchdog?.kill('SIGKILL');
    this.#watchdog = null;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const exited = once(child, 'exit');
    if (signal === 'SIGKILL') await untilGone(signalFamily(child, signal));
    else child.kill(signal);
    await exited;
  }
}

/** Resolves once it answers. */
export const startPostgres = (options: PostgresOptions = {}): Promise<PostgresServer> =>
  PostgresServer.start(options);
