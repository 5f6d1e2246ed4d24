/** What a conversation in the terminal begins with, and the words that end it. */
import { emphasise } from './style.ts';

const leavingWords: ReadonlySet<string> = new Set(['exit', 'quit', 'bye', ':q']);

/** Whether the person wants to leave. Case, blanks and a final full stop or exclamation mark do not matter. */
export function meansLeaving(typed: string): boolean {
  return leavingWords.has(typed.trim().toLowerCase().replace(/[.!]$/, ''));
}

export function greeting(colour: boolean): string {
  const examples = ['principle 8', 'who criticised the accord?', 'compare hahad kothari'];
  return [
    'Short, sourced answers about the Paris Call for Trust and Security in Cyberspace.',
    `Try:  ${examples.map((example) => emphasise(example, 'bold', colour)).join('   ')}`,
    'Type help for everything you can ask; exit, Ctrl-C or Ctrl-D to leave.',
    '',
    '',
  ].join('\n');
}
