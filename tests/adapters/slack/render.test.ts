import { saidTwice } from '../../fakes/said-answers.ts';
import { describe, expect, it } from 'vitest';
import { fingerprint, offered, readShare, shareButton } from '../../../adapters/slack/buttons.ts';
import { fitAnswer } from '../../../adapters/slack/fit.ts';
import { answerOf, citation } from '../../fakes/slack-answers.ts';

const whole = answerOf({
  kind: 'opinions',
  title: 'What was said',
  blocks: [
    { type: 'heading', text: 'Critics' },
    {
      type: 'opinion',
      speaker: 'Mounir Hahad',
      role: 'head of a threat lab',
      stance: 'criticism',
      claim: 'Calls it symbolic.',
      quote: 'symbolic at best',
      cites: [1, 2],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        { text: 'First', cites: [1] },
        { text: 'Second & last', cites: [] },
      ],
    },
    { type: 'fields', fields: [{ label: 'Signed', text: '12 November 2018', cites: [2] }] },
    { type: 'note', text: 'As of 2018.', cites: [] },
  ],
  citations: [citation(1), citation(2, { title: 'Second <source>', url: null, author: null })],
});

describe('an answer in Slack', () => {
  it('shows title, claims with markers, sources with links, and buttons', () => {
    const { blocks } = fitAnswer(whole);
    expect(blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'What was said', emoji: false } },
      {
        type: 'section',
        expand: true,
        text: {
          type: 'mrkdwn',
          verbatim: true,
          text: [
            '*Critics*',
            '',
            '*Mounir Hahad*, head of a threat lab (criticism)',
            'Calls it symbolic. “symbolic at best” [1][2]',
            '',
            '1. First [1]',
            '2. Second &amp; last',
            '*Signed:* 12 November 2018 [2]',
          ].join('\n'),
        },
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'As of 2018.', verbatim: true }] },
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            verbatim: true,
            text: [
              '*Sources*',
              '[1] <https://example.org/articles/1?a=1&amp;b=2|Source number 1>, Example Press, A. Writer, 2018-11-12 – third paragraph',
              '[2] Second &lt;source&gt;, Example Press, 2018-11-12 – third paragraph',
            ].join('\n'),
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'ask:v1:0',
            text: { type: 'plain_text', text: 'Who criticised it?', emoji: false },
            value: 'critics',
          },
          {
            type: 'button',
            action_id: 'ask:v1:1',
            text: { type: 'plain_text', text: 'Principle 9', emoji: false },
            value: 'principle 9',
          },
        ],
      },
    ]);
  });

  it('says all of it in the plain text too', () => {
    expect(fitAnswer(whole).text).toBe(
      [
        'What was said',
        '',
        'Critics',
        'Mounir Hahad, head of a threat lab (criticism)',
        'Calls it symbolic. “symbolic at best” [1][2]',
        '1. First [1]',
        '2. Second &amp; last',
        'Signed: 12 November 2018 [2]',
        'As of 2018.',
        '',
        'Sources:',
        '[1] Source number 1, Example Press, A. Writer, 2018-11-12 – third paragraph, https://example.org/articles/1?a=1&amp;b=2',
        '[2] Second &lt;source&gt;, Example Press, 2018-11-12 – third paragraph',
        '',
        'Ask next:',
        '• Who criticised it? (critics)',
        '• Principle 9 (principle 9)',
      ].join('\n'),
    );
  });

  it('offers near matches of a refusal as buttons of their own', () => {
    const { blocks, text } = fitAnswer(
      answerOf({
        kind: 'none',
        suggestions: [{ label: 'Mounir Hahad', request: 'expert hahad' }],
        followUps: [{ label: 'Help', request: 'help' }],
      }),
    );
    const ids = blocks
      .flatMap((block) => (block.type === 'actions' ? block.elements : []))
      .map((each) => each.action_id);
    expect(ids).toEqual(['ask:v1:0', 'ask:v1:1']);
    expect(text).toContain('Did you mean:\n• Mounir Hahad (expert hahad)');
  });

  it('has something to show even for an answer without anything', () => {
    const empty = answerOf({ title: ' ', blocks: [], citations: [], followUps: [] });
    expect(fitAnswer(empty)).toEqual({
      text: 'There is nothing to show for this.',
      blocks: [expect.objectContaining({ type: 'section' })],
    });
  });

  it('drops markers that no citation explains', () => {
    const { text } = fitAnswer(
      answerOf({ blocks: [{ type: 'paragraph', text: 'Claim.', cites: [1, 7, 1] }] }),
    );
    expect(text).toContain('Claim. [1]\n');
  });
});

describe('buttons', () => {
  it('are offered once per request, in sets that fit, and not for requests that would have to be cut', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      label: `Label ${index}`,
      request: `principle ${index % 12}`,
    }));
    expect(offered(many)).toHaveLength(10);
    expect(
      offered([
        { label: ' ', request: 'help' },
        { label: 'Help', request: 'x'.repeat(151) },
      ]),
    ).toEqual([]);
    expect(offered([{ label: 'L'.repeat(100), request: 'help' }])[0]?.label).toHaveLength(74);
  });

  it('carry what they share, and know their own values from others', () => {
    const mark = fingerprint(whole);
    const button = shareButton({ request: 'critics: all\nof them', fingerprint: mark });
    expect(readShare(button?.value ?? '')).toEqual({ request: 'critics: all\nof them', fingerprint: mark });
    expect(readShare('principle 8')).toBeNull();
    expect(readShare('')).toBeNull();
    expect(fingerprint(answerOf())).not.toBe(mark);
    expect(fingerprint({ ...whole, followUps: [] })).toBe(mark);
  });
});

describe('what one person said twice', () => {
  it('stands below one name, with its date and what to know of its source', () => {
    const [, body] = fitAnswer(saidTwice).blocks;
    expect(body).toMatchObject({
      text: {
        text: [
          '*Jane Minister*, foreign minister (praise)',
          'Wants accords. “never again” (medium confidence: excerpt only) [1]',
          '• (neutral, 11 November 2021) Welcomes a decision. [1]',
          '',
          '*John Mayor*, mayor, 2019–2020 (praise)',
          'Will act. [1]',
        ].join('\n'),
      },
    });
  });

  it('is as complete in plain text', () => {
    const { text } = fitAnswer(saidTwice);
    expect(text).toContain('(medium confidence: excerpt only)');
    expect(text).toContain('• (neutral, 11 November 2021) Welcomes a decision.');
  });
});
