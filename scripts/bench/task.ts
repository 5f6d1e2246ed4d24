/** Measurements run in processes of their own: none is warmed up, or filled with garbage, by another. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { sectionSchema, type Section } from './figures.ts';

/** What every process is started with; grown knowledge takes more than a gigabyte. */
const nodeOptions = ['--expose-gc', '--max-old-space-size=8192'];

/** Starts the compiled `program` beside this file with `input`, and returns what it hands over. Rejects where it fails. */
export async function runTask(program: string, input: unknown): Promise<Section> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [JSON.stringify(input)], {
    execArgv: nodeOptions,
  });
  const handedOver: unknown[] = [];
  child.on('message', (message) => handedOver.push(message));
  const [status]: unknown[] = await once(child, 'exit');
  if (status !== 0 || handedOver.length === 0)
    throw new Error(`The measurement ${program} ended with the status ${String(status)}.`);
  return sectionSchema.parse(handedOver[0]);
}

/** In a process that `runTask` started: reads the input, measures, and hands the section over. */
export async function performTask<Schema extends z.ZodType>(
  schema: Schema,
  measure: (input: z.infer<Schema>) => Section | Promise<Section>,
): Promise<void> {
  const section = await measure(schema.parse(JSON.parse(process.argv[2] ?? 'null')));
  process.send?.(section);
  process.disconnect?.();
}
