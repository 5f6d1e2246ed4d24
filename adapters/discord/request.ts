/** From the arguments of a subcommand to the words that a person would have typed. */
import type { Subcommand } from './commands.ts';

/**
 * The request for a subcommand; `argument` gives an option's value as text, blank where it is not set.
 */
export function requestFor(subcommand: Subcommand, argument: (option: string) => string): string {
  const value = (option: string): string => argument(option).trim();
  switch (subcommand) {
    case 'principle':
      return `principle ${value('number')}`.trim();
    case 'expert':
    case 'term':
    case 'signatories':
      return `${subcommand} ${value('name')}`.trim();
    case 'timeline':
    case 'counts':
      return `${subcommand} ${value('year')}`.trim();
    case 'opinions':
      return value('about') === '' ? 'opinions' : `opinions about ${value('about')}`;
    case 'compare':
      return `compare ${value('a')} and ${value('b')}`.trim();
    case 'cite': {
      const style = value('style');
      return `cite ${value('what')} ${style === '' ? '' : `in ${style}`}`.replaceAll(/\s+/g, ' ').trim();
    }
    case 'ask':
      return value('question');
    case 'principles':
    case 'critics':
    case 'supporters':
    case 'about':
    case 'sources':
    case 'today':
    case 'random':
    case 'changes':
    case 'help':
      return subcommand;
  }
}
