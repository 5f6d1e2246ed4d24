/** The answers of the real core, as Discord would get them. */
import { describe, expect, it } from 'vitest';
import { principleTitles, subcommands, type Subcommand } from '../../../adapters/discord/commands.ts';
import { completionsFor } from '../../../adapters/discord/completions.ts';
import { fitPage, pageText, type Page } from '../../../adapters/discord/fit.ts';
import { piecesOf, showPiece } from '../../../adapters/discord/pieces.ts';
import { renderAnswer } from '../../../adapters/discord/render.ts';
import { requestFor } from '../../../adapters/discord/request.ts';
import { openBot } from '../../../adapters/open-bot.ts';
import { messageFaults } from '../../fakes/discord-message-rules.ts';

const bot = openBot();

const samples: Readonly<Partial<Record<Subcommand, Readonly<Record<string, string>>>>> = {
  principle: { number: '8' },
  expert: { name: 'hahad' },
  opinions: { about: 'China' },
  compare: { a: 'hahad', b: 'kothari' },
  term: { name: 'hack back' },
  signatories: { name: 'Microsoft' },
  cite: { what: 'opinions', style: 'bibtex' },
  ask: { question: 'who criticized the accord?' },
};

const requests = subcommands.map((subcommand) => ({
  subcommand,
  request: requestFor(subcommand, (option) => samples[subcommand]?.[option] ?? ''),
}));

describe('answers of the core', () => {
  it.each(requests)(
    'to /pariscall $subcommand are answers that Discord takes in every form',
    ({ request }) => {
      const answer = bot.ask({ text: request });
      expect(answer.kind).not.toBe('none');
      for (const style of ['container', 'plain', 'text'] as const) {
        const message = JSON.parse(
          JSON.stringify(renderAnswer(answer, { style, request, from: 0 })),
        ) as Record<string, unknown>;
        expect(messageFaults(message, true)).toEqual([]);
      }
    },
  );

  it.each(requests)('to /pariscall $subcommand are shown whole over their pages', ({ request }) => {
    const answer = bot.ask({ text: request });
    const pages: Page[] = [];
    for (let from: number | null = 0; from !== null; from = pages.at(-1)?.left?.next ?? null) {
      pages.push(
        fitPage(answer, from, { limit: 2000, head: 'Title', tail: [], shortenedNotice: () => 'Shortened.' }),
      );
    }
    const text = pages.map(pageText).join('\n');
    for (const piece of piecesOf(answer)) {
      // On top of a page a speaker is named again.
      const forms = [piece, { ...piece, before: piece.beforeOnTop ?? piece.before }];
      expect(
        forms.some((form) => text.includes(showPiece(form))),
        piece.text,
      ).toBe(true);
    }
  });

  it('name the principles as the command does', () => {
    for (const [index, [english]] of principleTitles.entries()) {
      expect(bot.ask({ text: `principle ${index + 1}` }).title).toContain(english);
    }
  });

  it.each<[Subcommand, string]>([
    ['expert', 'name'],
    ['opinions', 'about'],
    ['term', 'name'],
    ['signatories', 'name'],
  ])(
    'exist for every completion of /pariscall %s %s, by its value and by its label',
    (subcommand, option) => {
      const choices = completionsFor(bot, subcommand, option, '');
      expect(choices.length).toBeGreaterThan(5);
      for (const { name, value } of choices) {
        for (const given of [name, value]) {
          const request = requestFor(subcommand, () => given);
          expect([request, bot.ask({ text: request }).kind]).not.toEqual([request, 'none']);
        }
      }
    },
  );
});
