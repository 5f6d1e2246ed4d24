/** Completions while a person types, in the form that Discord takes. */
import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { Bot, Completion } from '../../src/bot.ts';
import { completionField } from './commands.ts';
import { oneLine } from './escape.ts';
import { limits } from './limits.ts';
import { clip } from './sources.ts';

/**
 * Up to 25 completions with unique names; none where the option has none. Never throws: whoever types can go on without.
 */
export function completionsFor(
  bot: Bot,
  subcommand: string,
  option: string,
  typed: string,
): readonly ApplicationCommandOptionChoiceData<string>[] {
  const field = completionField(subcommand, option);
  return field === null ? [] : choicesFrom(() => bot.complete(field, typed));
}

/** The same for any completions; none where `complete` throws. */
export function choicesFrom(
  complete: () => readonly Completion[],
): readonly ApplicationCommandOptionChoiceData<string>[] {
  const choices = new Map<string, string>();
  try {
    for (const { label, value } of complete()) {
      // Discord clients pick the first of two suggestions with one name, whichever was clicked.
      const name = clip(oneLine(label), limits.completionName);
      const sent = oneLine(value);
      if (name === '' || sent === '' || choices.has(name)) continue;
      choices.set(name, sent.length <= limits.completionValue ? sent : name);
      if (choices.size === limits.completions) break;
    }
  } catch {
    return [];
  }
  return [...choices].map(([name, value]) => ({ name, value }));
}
