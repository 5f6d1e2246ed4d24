/** An entry of the full list of supporters, as the list has it; and that somebody is not on it. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { Supporter, SupporterList } from '../supporters/list.ts';
import type { Answer, Block, Cited, FollowUp } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer } from './parts.ts';
import { followUpTo, longestRequest, shortenLabel } from './requests.ts';
import {
  asOf,
  categoryOf,
  citeList,
  countryOf,
  inFigures,
  joiningDate,
  missingFiles,
} from './supporter-words.ts';

const signatories: Reference<'accord'> = 'accord/signatories';
const mostShown = 10;
const longestTitle = 200;

function fieldsOf(supporter: Supporter, cites: readonly number[]): Block {
  const fields: readonly (readonly [string, string])[] = [
    ['Category', categoryOf(supporter)],
    ...(supporter.nature === null ? [] : [["Kind, in the list's French", `“${supporter.nature}”`] as const]),
    ['Country', countryOf(supporter)],
    ['Joining date', joiningDate(supporter)],
  ];
  return { type: 'fields', fields: fields.map(([label, text]) => ({ label, text, cites })) };
}

const inOneLine = (supporter: Supporter): string =>
  `“${supporter.name}”: category ${categoryOf(supporter)}; country ${countryOf(supporter)}; joining date ${joiningDate(supporter)}`;

/** `name` is one of the list. */
export function answerSupporter(
  knowledge: KnowledgeBase,
  directory: SupporterDirectory,
  { name, isSlip }: { readonly name: string; readonly isSlip: boolean },
  confidence: number,
): Answer {
  const { list } = directory;
  const found = directory.named(name);
  const book = new CitationBook(knowledge);
  const cites = citeList(book, list, `Entry “${name}”`);
  const [first, ...more] = found;
  const isOnIt = `“${name}” is on the official list of supporters, ${asOf(list.date)}.`;
  const asTyped: readonly Block[] = isSlip
    ? [
        {
          type: 'paragraph',
          text: 'No entry is spelled as you typed it; this is the one name close to it.',
          cites,
        },
      ]
    : [];
  const blocks: readonly Block[] =
    first === undefined || more.length > 0
      ? [
          {
            type: 'paragraph',
            text: `${isOnIt} It holds ${inFigures(found.length)} entries of that name.`,
            cites,
          },
          {
            type: 'list',
            ordered: false,
            items: found.slice(0, mostShown).map((one): Cited => ({ text: inOneLine(one), cites })),
          },
        ]
      : [{ type: 'paragraph', text: isOnIt, cites }, fieldsOf(first, cites)];
  return answer('actor', [signatories], {
    confidence,
    title: name.slice(0, longestTitle),
    blocks: [...asTyped, ...blocks],
    book,
    followUps: [followUpTo(knowledge, signatories), followUpTo(knowledge, 'accord/non-signatories')],
  });
}

/** What shows the entry of that name. The list is searched by beginnings, too, so a name may be cut off. */
export const followUpToSupporter = (name: string): FollowUp => ({
  label: shortenLabel(name),
  request: `signatories ${name}`.slice(0, longestRequest).trim(),
});

const wholeList = ({ supporters }: SupporterList): string => `All ${inFigures(supporters.length)} entries`;

/** A real no: the whole list was searched. */
export function notOnList({ list }: SupporterDirectory, hasNear: boolean, book: CitationBook): Cited {
  const otherName = hasNear ? '' : ' It may stand there under another name.';
  return {
    text: `There is no entry of that name among the ${inFigures(list.supporters.length)} on the official list, ${asOf(list.date)}.${otherName}${missingFiles(list)}`,
    cites: citeList(book, list, wholeList(list)),
  };
}

export const severalOnList = ({ list }: SupporterDirectory, book: CitationBook): Cited => ({
  text: `The official list, ${asOf(list.date)}, holds several entries that go by that name.`,
  cites: citeList(book, list, wholeList(list)),
});
