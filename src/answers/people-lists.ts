/** Lists of commentators: everybody on record, by the kind of body they belong to, or the few who fit a question. */
import type { KnowledgeBase, OverallStance } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Expert } from '../knowledge/schema.ts';
import type { Answer, Block, Cited } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { inParts, noSuchPart } from './list-parts.ts';
import { answer, capitalise, describeStance, mainVoicesFirst } from './parts.ts';
import { followUpTo } from './requests.ts';

/** Of names in one part, so that it can be read in a chat. */
const mostCharacters = 1100;

const title = 'The people whose views are on record';

const groups = [
  'Officials',
  'Companies and industry',
  'Think tanks and NGOs',
  'Press and academia',
  'Others',
] as const;

type Group = (typeof groups)[number];

const groupOf: Readonly<Record<NonNullable<Expert['kind']>, Group>> = {
  official: 'Officials',
  company: 'Companies and industry',
  'think-tank': 'Think tanks and NGOs',
  ngo: 'Think tanks and NGOs',
  press: 'Press and academia',
  academia: 'Press and academia',
};

const stanceWords: Readonly<Record<OverallStance, string>> = {
  supportive: ' (in favour)',
  critical: ' (critical)',
  mixed: ' (mixed)',
  // Most of them judge nothing; without a word the others stand out.
  neutral: '',
};

const nameWithStance = (knowledge: KnowledgeBase, { ref, name }: Expert): string =>
  `${name.en}${stanceWords[knowledge.overallStance(ref)]}`;

function listItem(knowledge: KnowledgeBase, book: CitationBook, expert: Expert): Cited {
  const [first] = knowledge.opinionsOf(expert.ref);
  return {
    text: `${capitalise(expert.name.en)}, ${expert.role.en} – ${describeStance(knowledge, expert)}`,
    cites: first === undefined ? [] : book.cite([first.source]),
  };
}

/** The given people, of whom one is meant where they are `ambiguous`. */
export function answerSomeExperts(
  knowledge: KnowledgeBase,
  refs: readonly Reference<'expert'>[],
  ambiguous: boolean,
  confidence: number,
): Answer {
  const experts = mainVoicesFirst(refs.map(knowledge.expert));
  const book = new CitationBook(knowledge);
  const items = experts.map((expert) => listItem(knowledge, book, expert));
  return answer(
    'experts',
    experts.map(({ ref }) => ref),
    {
      confidence,
      title: ambiguous ? 'More than one person fits. Which one?' : 'The people who fit',
      blocks: [{ type: 'list', ordered: false, items }],
      book,
      followUps: experts.map(({ ref }) => followUpTo(knowledge, ref)),
    },
  );
}

interface Named {
  readonly group: Group;
  readonly name: string;
}

/** Everybody but the people of the two main sources, group by group, in parts that can be read in a chat. */
function othersInParts(knowledge: KnowledgeBase): readonly (readonly Named[])[] {
  const others = knowledge.experts.filter(({ group }) => group === 'other');
  const ordered = groups.flatMap((group) =>
    others
      .filter(({ kind }) => (kind === undefined ? 'Others' : groupOf[kind]) === group)
      .map((expert): Named => ({ group, name: nameWithStance(knowledge, expert) })),
  );
  const parts: Named[][] = [[]];
  let room: number = mostCharacters;
  for (const named of ordered) {
    const length = named.name.length + ', '.length;
    if (length > room) {
      parts.push([]);
      room = mostCharacters;
    }
    parts.at(-1)?.push(named);
    room -= length;
  }
  return parts;
}

function groupItems(named: readonly Named[]): readonly Cited[] {
  return groups.flatMap((group) => {
    const names = named.filter((one) => one.group === group).map(({ name }) => name);
    return names.length === 0 ? [] : [{ text: `${group} on record: ${names.join(', ')}.`, cites: [] }];
  });
}

const requestFor = (part: number): string => (part === 1 ? 'experts' : `experts, part ${part}`);

/** Those of the two main sources with their roles, then the names of all others. */
export function answerAllExperts(knowledge: KnowledgeBase, number: number, confidence: number): Answer {
  const parts = othersInParts(knowledge);
  const others = parts[number - 1];
  if (others === undefined) return noSuchPart(title, number, requestFor, parts.length);
  const main = mainVoicesFirst(knowledge.experts.filter(({ group }) => group !== 'other'));
  const book = new CitationBook(knowledge);
  const ofMainSources = (number === 1 ? main : []).map((expert): Cited => {
    const [first] = knowledge.opinionsOf(expert.ref);
    return {
      text: `${capitalise(expert.name.en)}, ${expert.role.en}${stanceWords[knowledge.overallStance(expert.ref)]}`,
      cites: first === undefined ? [] : book.cite([first.source]),
    };
  });
  const left = parts.slice(number).reduce((sum, part) => sum + part.length, 0);
  const blocks: Block[] = [
    ...(ofMainSources.length > 0
      ? [
          { type: 'heading' as const, text: 'In the two main sources' },
          { type: 'list' as const, ordered: false, items: ofMainSources },
        ]
      : []),
    ...(others.length === 0
      ? []
      : [
          { type: 'heading' as const, text: 'From elsewhere' },
          { type: 'list' as const, ordered: false, items: groupItems(others) },
        ]),
    ...(left === 0
      ? []
      : [
          {
            type: 'note' as const,
            text: `${left} more are on record; ask for “${requestFor(number + 1)}”.`,
            cites: [],
          },
        ]),
  ];
  return answer('experts', number === 1 ? main.map(({ ref }) => ref) : [], {
    confidence,
    title: inParts(title, number, parts.length),
    blocks,
    book,
    parts: parts.length,
    followUps: [
      ...(left === 0 ? [] : [{ label: `${left} more`, request: requestFor(number + 1) }]),
      ...main.map(({ ref }) => followUpTo(knowledge, ref)),
    ],
  });
}
