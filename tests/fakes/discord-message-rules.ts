/** What Discord refuses in a message, written from its documentation and not from the adapter's own table. */

export interface Fault {
  readonly path: string;
  readonly code: string;
}

type Json = Readonly<Record<string, unknown>>;

export const componentsV2 = 1 << 15;
const ephemeral = 1 << 6;
const plainFlags = (1 << 2) | (1 << 12) | componentsV2;

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The faults of a message; an empty list where Discord would take it. `reply` is an answer to an interaction. */
export function messageFaults(body: Json, reply: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, code: string): void => void faults.push({ path, code });
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
  if ((flags & ~(reply ? plainFlags | ephemeral : plainFlags)) !== 0) fault('flags', 'BASE_TYPE_CHOICES');
  const content = textOf(body['content']);
  const embeds = list(body['embeds']);
  const components = list(body['components']);
  if (content.length > 2000) fault('content', 'BASE_TYPE_MAX_LENGTH');
  if (textOf(body['nonce']).length > 25) fault('nonce', 'BASE_TYPE_MAX_LENGTH');
  checkEmbeds(embeds, fault);
  if ((flags & componentsV2) !== 0) {
    for (const name of ['content', 'embeds', 'poll', 'sticker_ids']) {
      const value = body[name];
      const blank =
        value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
      if (!blank) fault(name, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2');
    }
    if (components.length === 0) fault('components', 'BASE_TYPE_REQUIRED');
  } else {
    if (content.trim() === '' && embeds.length === 0) fault('', 'EMPTY_MESSAGE');
    if (components.length > 5) fault('components', 'BASE_TYPE_BAD_LENGTH');
  }
  checkComponents(components, (flags & componentsV2) !== 0, fault);
  checkAllowedMentions(record(body['allowed_mentions']), fault);
  return faults;
}

type Complain = (path: string, code: string) => void;

function checkEmbeds(embeds: readonly unknown[], fault: Complain): void {
  if (embeds.length > 10) fault('embeds', 'BASE_TYPE_MAX_LENGTH');
  let total = 0;
  for (const [index, embed] of embeds.entries()) {
    const path = `embeds.${index}`;
    const { title, description, fields, footer, author } = record(embed);
    const lengths: readonly [string, string, number][] = [
      ['title', textOf(title), 256],
      ['description', textOf(description), 4096],
      ['footer.text', textOf(record(footer)['text']), 2048],
      ['author.name', textOf(record(author)['name']), 256],
    ];
    for (const [name, text, most] of lengths) {
      total += text.length;
      if (text.length > most) fault(`${path}.${name}`, 'BASE_TYPE_MAX_LENGTH');
    }
    if (list(fields).length > 25) fault(`${path}.fields`, 'BASE_TYPE_MAX_LENGTH');
    for (const field of list(fields)) {
      const { name, value } = record(field);
      total += textOf(name).length + textOf(value).length;
      if (textOf(name) === '' || textOf(value) === '') fault(`${path}.fields`, 'BASE_TYPE_REQUIRED');
      if (textOf(name).length > 256 || textOf(value).length > 1024)
        fault(`${path}.fields`, 'BASE_TYPE_MAX_LENGTH');
    }
  }
  if (total > 6000) fault('embeds', 'MAX_EMBED_SIZE_EXCEEDED');
}

const actionRow = 1;
const button = 2;
const textDisplay = 10;
const container = 17;
const insideContainer = new Set([1, 9, 10, 12, 13, 14]);
const topLevel = new Set([1, 9, 10, 12, 13, 14, 17]);

function checkComponents(components: readonly unknown[], modern: boolean, fault: Complain): void {
  const ids = new Set<string>();
  let count = 0;
  let characters = 0;
  const visit = (value: unknown, path: string, allowed: ReadonlySet<number>): void => {
    const component = record(value);
    const type = typeof component['type'] === 'number' ? component['type'] : -1;
    count += 1;
    if (!allowed.has(type)) fault(`${path}.type`, 'UNION_TYPE_CHOICES');
    const children = list(component['components']);
    switch (type) {
      case actionRow: {
        if (children.length < 1 || children.length > 5) fault(`${path}.components`, 'BASE_TYPE_BAD_LENGTH');
        children.forEach((child, index) => visit(child, `${path}.components.${index}`, new Set([button])));
        break;
      }
      case container: {
        if (children.length === 0) fault(`${path}.components`, 'BASE_TYPE_BAD_LENGTH');
        const colour = component['accent_color'];
        if (typeof colour === 'number' && (colour < 0 || colour > 0xffffff)) fault(path, 'NUMBER_TYPE_MAX');
        children.forEach((child, index) => visit(child, `${path}.components.${index}`, insideContainer));
        break;
      }
      case textDisplay: {
        const content = textOf(component['content']);
        characters += content.length;
        if (content.trim() === '') fault(`${path}.content`, 'BASE_TYPE_REQUIRED');
        if (content.length > 4000) fault(`${path}.content`, 'BASE_TYPE_MAX_LENGTH');
        break;
      }
      case button:
        checkButton(component, path, ids, fault);
        break;
      default:
        break;
    }
  };
  components.forEach((component, index) =>
    visit(component, `components.${index}`, modern ? topLevel : new Set([actionRow])),
  );
  if (count > (modern ? 40 : 30)) fault('components', 'COMPONENT_LIMIT_EXCEEDED');
  if (characters > 4000) fault('components', 'COMPONENT_TOTAL_TEXT_EXCEEDED');
}

function checkButton(component: Json, path: string, ids: Set<string>, fault: Complain): void {
  const { style, label, custom_id: customId, url } = component;
  if (textOf(label) === '' && component['emoji'] === undefined)
    fault(`${path}.label`, 'BUTTON_COMPONENT_INVALID');
  if (textOf(label).length > 80) fault(`${path}.label`, 'BASE_TYPE_MAX_LENGTH');
  if (style === 5) {
    if (textOf(url) === '') fault(`${path}.url`, 'BASE_TYPE_REQUIRED');
    return;
  }
  if (style !== 1 && style !== 2 && style !== 3 && style !== 4) fault(`${path}.style`, 'BASE_TYPE_CHOICES');
  const id = textOf(customId);
  if (id.length < 1 || id.length > 100) fault(`${path}.custom_id`, 'BASE_TYPE_BAD_LENGTH');
  if (ids.has(id)) fault(`${path}.custom_id`, 'COMPONENT_CUSTOM_ID_DUPLICATED');
  ids.add(id);
}

function checkAllowedMentions(allowed: Json, fault: Complain): void {
  for (const parse of list(allowed['parse'])) {
    if (!['users', 'roles', 'everyone'].includes(textOf(parse)))
      fault('allowed_mentions.parse', 'BASE_TYPE_CHOICES');
  }
  if (list(allowed['parse']).includes('users') && list(allowed['users']).length > 0)
    fault('allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE');
}

/** All the text of a message that Discord reads as mark-up: content and text displays. Labels of buttons are not. */
export function textsOf(body: Json): readonly string[] {
  const inside = (value: unknown): readonly string[] => {
    const component = record(value);
    const own = textOf(component['content']);
    return [...(own === '' ? [] : [own]), ...list(component['components']).flatMap(inside)];
  };
  return inside(body);
}

/** Whom Discord would ping, by the kinds that the message allows; a message without `allowed_mentions` allows all. */
export function pingsOf(body: Json): readonly string[] {
  const given = body['allowed_mentions'];
  const parse =
    given === undefined ? ['users', 'roles', 'everyone'] : list(record(given)['parse']).map(textOf);
  // Within a block of code a mention is only text.
  const text = textsOf(body)
    .map((one) => one.replaceAll(/```[^]*?```/g, ''))
    .join('\n');
  return [
    ...(parse.includes('everyone') ? (text.match(/@(?:everyone|here)/g) ?? []) : []),
    ...(parse.includes('users') ? (text.match(/<@!?\d+>/g) ?? []) : []),
    ...(parse.includes('roles') ? (text.match(/<@&\d+>/g) ?? []) : []),
    ...(record(given)['replied_user'] === false
      ? []
      : body['message_reference'] === undefined
        ? []
        : ['author']),
  ];
}
