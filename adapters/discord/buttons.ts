/** Follow-ups and suggestions as buttons; what does not fit on a button is left to the text. */
import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';
import type { FollowUp } from '../../src/answers/answer.ts';
import { askId } from './custom-ids.ts';
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

/** A button for each choice; the same request is offered once, because Discord refuses equal ids in one message. */
export function choicesOf(followUps: readonly FollowUp[]): Choices {
  const buttons = new Map<string, APIButtonComponentWithCustomId>();
  const unplaced: FollowUp[] = [];
  for (const followUp of followUps) {
    const request = oneLine(followUp.request);
    const id = askId(request);
    if (request === '' || (id !== null && buttons.has(id))) continue;
    if (id === null || buttons.size >= mostChoices) unplaced.push(followUp);
    else buttons.set(id, button(id, followUp.label, request, ButtonStyle.Secondary));
  }
  return { buttons: [...buttons.values()], unplaced };
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
