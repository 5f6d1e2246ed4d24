/** Whether an entry is found by each of its names: the bot is asked for them. */
import { createBot, type Bot } from '../../../src/bot.ts';
import { nameOf, type Entry, type KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { kindOf, type Reference } from '../../../src/knowledge/reference.ts';
import { stemsOf } from '../../../src/language/phrase.ts';
import type { Fault } from '../finding.ts';
import type { Folder, WrittenEntry } from '../folder.ts';

/** The bot is asked in English. French names are kept for readers and not tried. */
const language = 'en';

type NamedEntry = Extract<Entry, { readonly aliases: unknown }>;

export interface Name {
  readonly written: WrittenEntry;
  readonly ref: Reference;
  readonly phrase: string;
  readonly path: readonly PropertyKey[];
}

/** How people may ask for something by its name where the bare name does not lead to it. */
const waysToAsk: readonly ((name: string, kind: string) => string)[] = [
  (name, kind) => `${kind} ${name}`,
  (name) => `what is ${name}`,
  (name) => `who is ${name}`,
  (name) => `about ${name}`,
  (name) => `opinions about ${name}`,
  (name) => `signatories ${name}`,
];

const isNamed = (entry: Entry | undefined): entry is NamedEntry => entry !== undefined && 'aliases' in entry;

/** The names by which the bot is to find the entries. */
export function namesIn(folder: Folder, knowledge: KnowledgeBase): readonly Name[] {
  return folder.entries.flatMap((written): readonly Name[] => {
    const entry = knowledge.find(written.label);
    if (!isNamed(entry)) return [];
    const { ref, name, aliases } = entry;
    return [
      { written, ref, phrase: name[language], path: ['name', language] },
      ...aliases[language].map((phrase, place) => ({
        written,
        ref,
        phrase,
        path: ['aliases', language, place],
      })),
    ];
  });
}

function leadsTo(bot: Bot, text: string, ref: Reference): boolean {
  const { kind, refs } = bot.ask({ text });
  return kind !== 'none' && refs.includes(ref);
}

/** What a name that does not lead to its entry comes to. */
export interface Fate {
  readonly inWords: string;
  /** Another entry is shown in its place, or a list of people and claims. */
  readonly isAnswered: boolean;
}

function fateOf(bot: Bot, knowledge: KnowledgeBase, text: string): Fate {
  const { kind, refs, title } = bot.ask({ text });
  if (kind === 'none') return { inWords: 'is refused', isAnswered: false };
  const [first] = refs;
  const inWords =
    first === undefined || kind === 'opinions'
      ? `is answered by “${title}”`
      : `leads to ${first} (${nameOf(knowledge, first)})`;
  return { inWords, isAnswered: true };
}

export type Hearing =
  | { readonly type: 'heard' }
  /** Only one of the other ways of asking leads to the entry; `fate` is that of the bare name. */
  | { readonly type: 'taken'; readonly fate: Fate; readonly way: string }
  | { readonly type: 'unheard'; readonly fate: Fate };

/** Asks the bot for a name, by itself and, if need be, in the other ways. */
export function hear(bot: Bot, knowledge: KnowledgeBase, { ref, phrase }: Name): Hearing {
  if (leadsTo(bot, phrase, ref)) return { type: 'heard' };
  const fate = fateOf(bot, knowledge, phrase);
  const way = waysToAsk.map((ask) => ask(phrase, kindOf(ref))).find((text) => leadsTo(bot, text, ref));
  return way === undefined ? { type: 'unheard', fate } : { type: 'taken', fate, way };
}

/** Which entries share a name, once folded and stemmed. */
function ownersByStems(names: readonly Name[]): ReadonlyMap<string, ReadonlySet<Reference>> {
  const owners = new Map<string, Set<Reference>>();
  for (const { phrase, ref } of names) {
    const key = stemsOf(phrase).join(' ');
    owners.set(key, (owners.get(key) ?? new Set()).add(ref));
  }
  return owners;
}

export function* hearingFaults(folder: Folder, knowledge: KnowledgeBase): Generator<Fault> {
  const bot = createBot(knowledge, { now: () => new Date(0), random: () => 0 });
  const names = namesIn(folder, knowledge);
  const owners = ownersByStems(names);
  for (const name of names) {
    const hearing = hear(bot, knowledge, name);
    if (hearing.type === 'heard') continue;
    const { written, path, phrase, ref } = name;
    const at = { file: written.file, entry: written.label, position: written.position, path };
    const what = path[0] === 'name' ? 'name' : 'alias';
    const { inWords, isAnswered } = hearing.fate;
    if (hearing.type === 'taken') {
      const rule = isAnswered ? 'taken-name' : 'unheard-name';
      const reason = `is found by its ${what} “${phrase}” only if asked as “${hearing.way}”; by itself it ${inWords}`;
      yield { ...at, rule, reason };
      continue;
    }
    const others = [...(owners.get(stemsOf(phrase).join(' ')) ?? [])].filter((owner) => owner !== ref);
    const shared = others.length === 0 ? '' : `, which ${others.join(' and ')} has as well`;
    const rule = others.length === 0 ? 'unheard-name' : 'unreachable-name';
    yield { ...at, rule, reason: `is not found by its ${what} “${phrase}”${shared}; it ${inWords}` };
  }
}
