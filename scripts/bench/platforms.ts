/** What the adapters cost, against the platforms' own libraries answering a constant. */
import type { Section } from './figures.ts';
import { runTask } from './task.ts';

export async function* measurePlatforms(files: readonly string[]): AsyncGenerator<Section> {
  yield await runTask('platforms/slack-load-task.js', { files });
  yield await runTask('platforms/discord-load-task.js', { files });
}
