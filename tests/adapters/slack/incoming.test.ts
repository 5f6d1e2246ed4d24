import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOrHelp, questionOf } from '../../../adapters/slack/incoming.ts';
import { anyText } from '../../fakes/arbitrary-answers.ts';

describe('questionOf', () => {
  it.each([
    ['<@UBOT> principle 8', 'principle 8'],
    ['hey <@UBOT|paris-call>, principle 8', 'hey  , principle 8'],
    ['<@UBOT>', ''],
    ['<!channel> critics', 'critics'],
    ['<!subteam^S1|@team> critics', 'critics'],
    ['what about <#C1|elections>?', 'what about elections?'],
    ['<https://a.example|a.example> and <https://b.example>', 'a.example and https://b.example'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['R&amp;D &lt;script&gt;', 'R&D <script>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['  ', ''],
  ])('reads %j as %j', (given, expected) => {
    expect(questionOf(given)).toBe(expected);
  });

  it('takes any text, and 40,000 opening brackets as fast as any other', () => {
    fc.assert(fc.property(anyText(300), (text) => typeof questionOf(text) === 'string'));
    expect(questionOf('<@'.repeat(20_000))).toHaveLength(40_000);
  });
});

it('asks for help where nothing was asked', () => {
  expect(askedOrHelp('')).toBe('help');
  expect(askedOrHelp('critics')).toBe('critics');
});
