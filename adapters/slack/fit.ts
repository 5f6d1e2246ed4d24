/** Makes any answer fit into one Slack message: whole if it can be, else its beginning, and it says so. */
import type { types } from '@slack/bolt';
import type { Answer } from '../../src/answers/answer.ts';
import { oncePerAnswer } from '../per-answer.ts';
import { offered, shareButton } from './buttons.ts';
import { escapedLength } from './escape.ts';
import { limits } from './limits.ts';
import { cutPart, partsOf, type Part } from './parts.ts';
import { cardOf, renderParts, type Frame, type Message } from './render.ts';

/** A cut claim below this length says too little to stand. */
const leastClaim = 80;

interface Size {
  readonly characters: number;
  readonly withinLimits: boolean;
}

const sized = (characters: number, most: number): Size => ({
  characters,
  withinLimits: characters >= 1 && characters <= most,
});

/** The sizes of the kinds of block that `renderParts` makes. */
function sizesOf(block: types.KnownBlock): Size[] {
  if (block.type === 'header') return [sized(block.text.text.length, limits.header)];
  if (block.type === 'section') return [sized(block.text?.text.length ?? 0, limits.section)];
  if (block.type === 'context') {
    const texts = block.elements.map((each) => ('text' in each ? each.text.length : 0));
    const count = { characters: 0, withinLimits: texts.length <= limits.contextElements };
    return [count, ...texts.map((length) => sized(length, limits.contextText))];
  }
  if (block.type === 'actions') {
    const count = { characters: 0, withinLimits: block.elements.length <= limits.actionsElements };
    const buttons = block.elements.filter((each) => each.type === 'button');
    return [
      count,
      ...buttons.map((each) => sized(each.text.text.length, limits.buttonLabel)),
      ...buttons.map((each) => sized(each.value?.length ?? 0, limits.buttonValue)),
    ];
  }
  return [];
}

const charactersOf = (sizes: readonly Size[]): number =>
  sizes.reduce((sum, size) => sum + size.characters, 0);

/** Says whether Slack takes the message; `mostBlocks` differs between messages and views. */
export function fits(message: Message, mostBlocks: number = limits.blocksInMessage): boolean {
  const sizes = message.blocks.flatMap(sizesOf);
  return (
    message.blocks.length <= mostBlocks &&
    sizes.every((size) => size.withinLimits) &&
    charactersOf(sizes) <= limits.allBlocks &&
    message.text.length <= limits.text
  );
}

/** The greatest whole number from `low` to `high` for which `holds`, given that it holds for `low`. */
function greatest(low: number, high: number, holds: (value: number) => boolean): number {
  let least = low;
  let most = high;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (holds(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function withoutDanglingHeadings(parts: readonly Part[]): Part[] {
  const end = parts.findLastIndex((part) => part.style !== 'heading');
  return parts.slice(0, end + 1);
}

/** What is the same of an answer for everybody: the message without anything around it. */
const bareOf = oncePerAnswer((answer) => {
  const message = fitInto(answer, {});
  return {
    message,
    /** Characters that its blocks may still grow by. */
    room: limits.allBlocks - charactersOf(message.blocks.flatMap(sizesOf)),
    hasNextButtons: offered(answer.followUps).length > 0,
  };
});

/**
 * Renders `answer` so that Slack takes it. Where it is too long, whole parts are kept from the beginning, the
 * next one is cut at a sentence or a word, the rest is left out and the message says so. The sources of
 * everything that is shown stay, always. The message may be given again, so nobody may change it.
 */
export function fitAnswer(answer: Answer, frame: Frame = {}): Message {
  const { attribution, about, share, family } = frame;
  const isAlone = attribution === undefined && about === undefined && family === undefined;
  if (!isAlone || (share !== undefined && !Object.isFrozen(answer))) return fitInto(answer, frame);
  const { message, room, hasNextButtons } = bareOf(answer);
  const button = share === undefined ? null : shareButton(share);
  if (button === null) return message;
  const grows = button.text.text.length + (button.value?.length ?? 0);
  if (grows > room || message.blocks.length >= limits.blocksInMessage) return fitInto(answer, frame);
  return { ...message, blocks: withButton(message.blocks, button, hasNextButtons) };
}

/** The blocks with one more button, beside those to ask next where they end in such. */
function withButton(
  blocks: readonly types.KnownBlock[],
  button: types.Button,
  hasNextButtons: boolean,
): types.KnownBlock[] {
  const last = blocks.at(-1);
  return hasNextButtons && last?.type === 'actions'
    ? [...blocks.slice(0, -1), { ...last, elements: [...last.elements, button] }]
    : [...blocks, { type: 'actions', elements: [button] }];
}

function fitInto(answer: Answer, frame: Frame): Message {
  const parts = partsOf(answer);
  const card = cardOf(answer, frame);
  const whole = renderParts(card, parts, false);
  if (fits(whole)) return whole;

  const shortened = (some: readonly Part[]): Message =>
    renderParts(card, withoutDanglingHeadings(some), true);
  const kept = greatest(0, parts.length, (count) => fits(shortened(parts.slice(0, count))));
  const shown = parts.slice(0, kept);
  const next = parts[kept];
  if (next === undefined) return shortened(shown);

  const withCut = (room: number): Message => shortened([...shown, cutPart(next, room)]);
  const length = escapedLength(next.text);
  if (length <= leastClaim || !fits(withCut(leastClaim))) return shortened(shown);
  const most = Math.min(length - 1, limits.allBlocks);
  return withCut(greatest(leastClaim, most, (room) => fits(withCut(room))));
}
