/** `knowledge:show` as a command: arguments in, previews and exit status out. */
import { basename } from 'node:path';
import { renderAnswer } from '../../adapters/discord/render.ts';
import { safeLine } from '../../adapters/console/safe-text.ts';
import { fitAnswer } from '../../adapters/slack/fit.ts';
import { createBot, type Bot } from '../../src/bot.ts';
import { isReference, type Reference } from '../../src/knowledge/reference.ts';
import { folderOr, tellFailure, type CommandSurroundings, type ExitStatus } from './check-command.ts';
import { findEntries } from './find-entries.ts';
import { readFolder, type Folder, type WrittenEntry } from './folder.ts';
import { previewOf, type Preview } from './preview.ts';
import { previewInWords } from './preview-text.ts';
import { readShowOptions, showUsage, type Platform, type ShowOptions } from './show-options.ts';
import { soundPartOf, type SoundPart } from './sound-part.ts';

type ShowRequest = Extract<ShowOptions, { type: 'show' }>;

function payloadFor(platform: Platform, { answer, request }: Preview): object {
  switch (platform) {
    case 'slack':
      return fitAnswer(answer);
    case 'discord':
      return renderAnswer(answer, { style: 'container', request, from: 0 });
  }
}

interface Stage extends SoundPart {
  readonly folder: Folder;
  readonly bot: Bot;
}

const isIn = (ref: string, { knowledge }: Stage): ref is Reference =>
  isReference(ref) && knowledge.find(ref) !== undefined;

/** The previews of what was wanted, each with where its entry stands, and a sentence for each that cannot be shown. */
function previews(wanted: readonly string[], stage: Stage) {
  const shown: { readonly preview: Preview; readonly place: string }[] = [];
  const problems: string[] = [];
  const add = (entry: WrittenEntry): void => {
    const { label, file, position } = entry;
    if (!isIn(label, stage)) {
      const reason = stage.leftOut.get(label) ?? 'it has not the form of an entry';
      problems.push(
        `${label} stands in ${file}, but is not sound: ${reason}. Mend it, then run knowledge:check.`,
      );
      return;
    }
    const line = stage.folder.placeOf({ rule: 'shape', file, entry: label, position, reason: '' })?.line;
    const place = line === undefined ? file : `${file}, line ${line}`;
    shown.push({ preview: previewOf(label, stage.knowledge, stage.folder, stage.bot), place });
  };
  for (const one of wanted) {
    const found = findEntries(one, stage.folder);
    if (found.type === 'found') for (const entry of found.entries) add(entry);
    else {
      const near =
        found.near.length === 0 ? 'Nothing is near to it.' : `Did you mean ${found.near.join(', ')}?`;
      problems.push(`There is no entry “${one}”. ${near}`);
    }
  }
  return { shown, problems };
}

function show(
  { wanted, folder: given, platforms }: ShowRequest,
  surroundings: CommandSurroundings,
): ExitStatus {
  const { output, errors } = surroundings;
  const folder = readFolder(folderOr(given));
  const sound = soundPartOf(folder);
  const bot = createBot(sound.knowledge, { now: surroundings.now, random: () => 0 });
  const { shown, problems } = previews(wanted, { ...sound, folder, bot });
  if (platforms.length > 0) {
    const payloads = shown.map(({ preview }) => [
      preview.ref,
      Object.fromEntries(platforms.map((platform) => [platform, payloadFor(platform, preview)])),
    ]);
    if (shown.length > 0) output.write(`${JSON.stringify(Object.fromEntries(payloads), null, 2)}\n`);
  } else {
    const texts = shown.map(({ preview, place }) => previewInWords(preview, sound.knowledge, place));
    output.write(texts.join(`\n${'─'.repeat(60)}\n\n`));
  }
  const missing = folder.faults.filter(
    ({ rule }) => rule === 'bad-json' || rule === 'missing-file' || rule === 'envelope',
  );
  const notRead = missing.map(({ file }) => file);
  if (notRead.length > 0 || sound.leftOut.size > 0) {
    const parts = [
      ...(notRead.length === 0 ? [] : [`${notRead.join(', ')} cannot be read`]),
      ...(sound.leftOut.size === 0 ? [] : [`${sound.leftOut.size} entries are left out`]),
    ];
    errors.write(
      `${basename(folder.directory)} has errors: ${parts.join(', and ')}. Run knowledge:check to see them.\n`,
    );
  }
  for (const problem of problems) errors.write(`${safeLine(problem)}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** Runs the command. Never throws: what goes wrong is told in a sentence on `errors`. */
export function runShow(surroundings: CommandSurroundings): ExitStatus {
  const options = readShowOptions(surroundings.arguments);
  if (options.type === 'help') {
    surroundings.output.write(showUsage);
    return 0;
  }
  if (options.type === 'wrong') {
    surroundings.errors.write(`${safeLine(options.problem)}\n\n${showUsage}`);
    return 2;
  }
  try {
    return show(options, surroundings);
  } catch (error) {
    return tellFailure(surroundings.errors, error);
  }
}
