/** Answers of the bot on pages of Discord. */
import { describe, expect, test } from 'vitest';
import { fitPage } from '../../../adapters/discord/fit.ts';
import { limits } from '../../../adapters/discord/limits.ts';
import { piecesOf } from '../../../adapters/discord/pieces.ts';
import { ask } from '../../support/ask.ts';

describe('the first page', () => {
  test.each(['counts', 'timeline', 'did the US sign?', 'norms'])(
    'shows more than the sources of it: %s',
    (question) => {
      const answer = ask(question);
      const page = fitPage(answer, 0, {
        limit: limits.textDisplays,
        head: `### ${answer.title}`,
        tail: [],
        shortenedNotice: () => '',
      });
      expect(page.body.length).toBeGreaterThan(page.left === null ? 0 : page.sources.length / 2);
      const chart = piecesOf(answer).findIndex(({ type }) => type === 'code');
      if (chart >= 0) expect(page.left?.next ?? Infinity).toBeGreaterThan(chart);
    },
  );
});
