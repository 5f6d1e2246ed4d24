/** Follow-ups and suggestions as buttons; what does not fit on a button is left to the text. */
import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';
import type { FollowUp } from '../../src/answers/answer.ts';
import { askId, postId, pressOf } from './custom-ids.ts';
import { oneLine } from './escape.ts';
import { limits } from './limits.ts';
import { clip } from './sources.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

export interface Choices {
  readonly buttons: readonly APIButtonComponentWithCustomId[];
  /** Those that no button can hold. */
  readonly unplaced: readonly FollowUp[];
}

/** One place is kept free for the button that shows the rest of a long answer. */
const mostChoices = limits.buttonsPerRow * limits.rows - 1;

/** The custom id for a choice, given its request in one line; null where the request does not fit into an id. */
export type IdOf = (request: string, followUp: FollowUp) => string | null;

/** A button for each choice; the same request is offered once, because Discord refuses equal ids in one message. */
export function choicesOf(followUps: readonly FollowUp[], idOf: IdOf = askId): Choices {
  const buttons = new Map<string, APIButtonComponentWithCustomId>();
  const unplaced: FollowUp[] = [];
  for (const followUp of followUps) {
    const request = oneLine(followUp.request);
    const id = idOf(request, followUp);
    if (request === '' || (id !== null && buttons.has(id))) continue;
    if (id === null || buttons.size >= mostChoices) unplaced.push(followUp);
    else buttons.set(id, button(id, followUp.label, request, ButtonStyle.Secondary));
  }
  return { buttons: [...buttons.values()], unplaced };
}

/**
 * The buttons with the key of a daily post on the first that has room for it, so that the post can be found again by it.
 * Where none has, another button comes first.
 */
export function marked(
  buttons: readonly APIButtonComponentWithCustomId[],
  key: string,
): readonly APIButtonComponentWithCustomId[] {
  const idFor = (customId: string): string | null => {
    const press = pressOf(customId);
    return press.action === 'ask' ? postId(key, press.request) : null;
  };
  const index = buttons.findIndex(({ custom_id }) => idFor(custom_id) !== null);
  if (index >= 0) {
    return buttons.map((one, place) =>
      place === index ? { ...one, custom_id: idFor(one.custom_id) ?? one.custom_id } : one,
    );
  }
  const id = postId(key, 'principles');
  if (id === null) throw new TypeError('A key has at most 25 letters, digits, - and _.');
  const extra = button(id, 'All nine principles', 'All nine principles', ButtonStyle.Secondary);
  return [extra, ...buttons.slice(0, mostChoices - 1)];
}

/** The button under a shortened answer. */
export function restButton(id: string): APIButtonComponentWithCustomId {
  return button(id, 'Show the rest', 'Show the rest', ButtonStyle.Primary);
}

/** The buttons in rows of five. */
export function rowsOf(buttons: readonly APIButtonComponentWithCustomId[]): ButtonRow[] {
  const rows: ButtonRow[] = [];
  for (let start = 0; start < buttons.length; start += limits.buttonsPerRow) {
    rows.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(start, start + limits.buttonsPerRow),
    });
  }
  return rows;
}

function button(
  id: string,
  label: string,
  labelElse: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  const text = clip(oneLine(label), limits.buttonLabel);
  return {
    type: ComponentType.Button,
    style,
    label: text === '' ? clip(labelElse, limits.buttonLabel) : text,
    custom_id: id,
  };
}
