/** An app under load, in a process of its own: started, asked how much processor time it took, and ended. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const said = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), port: z.number() }),
  z.object({ type: z.literal('usage'), microseconds: z.number() }),
]);

/** The next message of the app. Rejects where it ends instead. */
function hear(child: ChildProcess): Promise<z.infer<typeof said>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      child.off('exit', onExit);
      resolve(said.parse(message));
    };
    const onExit = (status: number | null): void => {
      child.off('message', onMessage);
      reject(new Error(`The app under load ended with the status ${status}.`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });
}

export interface AppProcess {
  /** Where it listens; 0 where it does not. */
  readonly port: number;
  /** Processor time since it started, in microseconds. */
  readonly usage: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** Starts the compiled `program` beside this file with `input`. Resolves once it is ready. */
export async function startApp(program: string, input: unknown): Promise<AppProcess> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [JSON.stringify(input)]);
  const ready = await hear(child);
  return {
    port: ready.type === 'ready' ? ready.port : 0,
    usage: async () => {
      child.send('usage');
      const answer = await hear(child);
      return answer.type === 'usage' ? answer.microseconds : 0;
    },
    end: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** In the process of the app: what it was started with. */
export const appInput = (): unknown => JSON.parse(process.argv[2] ?? 'null');

const tell = (message: z.infer<typeof said>): void => void process.send?.(message);

/** In the process of the app: tells that it is ready, answers about its usage, and ends with whoever started it. */
export function serveAsApp(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    tell({ type: 'usage', microseconds: user + system });
  });
  process.once('disconnect', () => process.exit(0));
  tell({ type: 'ready', port });
}
