/** From the arguments of a subcommand of the daily post to the words that a person would have typed. */
import { oneLine } from '../escape.ts';
import type { DailySubcommand } from './command.ts';

/** The request for a subcommand; `argument` gives an option's value as text, blank where it is not set. */
export function dailyRequestFor(subcommand: DailySubcommand, argument: (option: string) => string): string {
  const words = (...options: readonly string[]): readonly string[] =>
    options.map((option) => oneLine(argument(option)));
  switch (subcommand) {
    case 'on':
      return joined('daily on', ...words('time', 'zone', 'days', 'order'));
    case 'pause': {
      const [until = ''] = words('until');
      return until === '' ? 'daily pause' : joined('daily pause until', until.replace(/^until\s+/i, ''));
    }
    case 'off':
    case 'resume':
    case 'status':
    case 'preview':
    case 'next':
    case 'last':
    case 'test':
    case 'help':
      return `daily ${subcommand}`;
  }
}

const changing: ReadonlySet<string> = new Set<DailySubcommand>(['on', 'off', 'pause', 'resume']);

/** Whether a request in words may change what is posted, which concerns everybody in the channel. */
export function changesDaily(request: string): boolean {
  const [, action = ''] = /^\s*(?:daily\s+)?(\p{L}+)/iu.exec(request) ?? [];
  return changing.has(action.toLowerCase());
}

/** Whether a request is one about the daily post. */
export function isDailyRequest(request: string): boolean {
  return /^\s*daily(?!\S)/i.test(request);
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
