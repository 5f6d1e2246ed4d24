/** What Slack refuses, written down apart from the adapter's own table so that a slip there is seen here. */
import { z } from 'zod';

function shortText(most: number, kinds: readonly ('mrkdwn' | 'plain_text')[]) {
  return z.strictObject({
    type: z.enum(kinds),
    text: z.string().refine((value) => value.trim() !== '' && value.length <= most),
    verbatim: z.boolean().optional(),
    emoji: z.boolean().optional(),
  });
}

const blockId = z.string().min(1).max(255).optional();

const button = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: shortText(75, ['plain_text']),
  value: z.string().max(2_000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const uniqueIds = (elements: readonly { readonly action_id: string }[]): boolean =>
  new Set(elements.map((element) => element.action_id)).size === elements.length;

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: shortText(150, ['plain_text']) }),
  z.strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: shortText(3_000, ['mrkdwn', 'plain_text']),
    expand: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z
      .array(shortText(3_000, ['mrkdwn', 'plain_text']))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z.array(button).min(1).max(25).refine(uniqueIds),
  }),
]);

const view = z.strictObject({ type: z.literal('home'), blocks: z.array(block).min(1).max(100) });

function shownCharacters(blocks: unknown): number {
  if (Array.isArray(blocks)) return blocks.reduce<number>((sum, each) => sum + shownCharacters(each), 0);
  if (blocks === null || typeof blocks !== 'object') return 0;
  return Object.entries(blocks).reduce(
    (sum, [name, each]) =>
      sum + (name === 'text' && typeof each === 'string' ? each.length : shownCharacters(each)),
    0,
  );
}

const message = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  metadata: z.unknown().optional(),
});

const metadata = z.strictObject({
  event_type: z.string().regex(/^\w{1,255}$/),
  event_payload: z.record(z.string(), z.unknown()),
});

const blockIds = (blocks: unknown): string[] =>
  z
    .array(z.looseObject({ block_id: z.string().optional() }))
    .parse(blocks)
    .flatMap((each) => each.block_id ?? []);

/** Slack's error for a message that it refuses, or null. Stricter than Slack on one point: blocks need a text too. */
export function refusalOfMessage(payload: unknown): string | null {
  const parsed = message.safeParse(payload);
  if (!parsed.success) return 'invalid_arguments';
  const { text: topText = '', blocks, metadata: given } = parsed.data;
  if (given !== undefined && !metadata.safeParse(given).success) return 'invalid_metadata_format';
  if (topText.trim() === '') return 'no_text';
  if (topText.length > 40_000) return 'msg_too_long';
  if (blocks === undefined) return null;
  if (!z.array(block).min(1).max(50).safeParse(blocks).success) return 'invalid_blocks';
  const ids = blockIds(blocks);
  if (new Set(ids).size < ids.length) return 'invalid_blocks';
  return shownCharacters(blocks) > 13_200 ? 'msg_blocks_too_long' : null;
}

/** Slack's error for a Home tab that it refuses, or null. */
export function refusalOfView(payload: unknown): string | null {
  if (!view.safeParse(payload).success) return 'invalid_arguments';
  return shownCharacters(payload) > 13_200 ? 'view_too_large' : null;
}

const ownLink = /<https?:\/\/[^<>|\s]+\|[^<>|\n]+>/g;

/**
 * What in a payload could mention anybody or become a link by accident: any angle bracket beside our own links, and
 * the arguments that make Slack look for names. Empty for a harmless payload.
 */
export function dangersIn(payload: unknown): string[] {
  const raw = JSON.stringify(payload);
  const dangers: string[] = [];
  if (/"link_names":\s*(?:true|1|"true"|"1")/.test(raw)) dangers.push('link_names');
  if (/"parse":\s*"(?:full|client)"/.test(raw)) dangers.push('parse');
  if (/"type":"markdown"/.test(raw)) dangers.push('markdown block');
  for (const shown of visibleTexts(payload)) {
    const rest = shown.replace(ownLink, '');
    if (/[<>]/.test(rest)) dangers.push(rest.slice(Math.max(0, rest.search(/[<>]/) - 20)).slice(0, 60));
  }
  return dangers;
}

/** The texts that Slack reads mark-up in; values of buttons only come back to us. */
export function visibleTexts(payload: unknown): string[] {
  if (Array.isArray(payload)) return payload.flatMap(visibleTexts);
  if (payload === null || typeof payload !== 'object') return [];
  return Object.entries(payload).flatMap(([name, each]) =>
    name === 'text' && typeof each === 'string' ? [each] : visibleTexts(each),
  );
}
