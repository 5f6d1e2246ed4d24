/** What the full list says of a party that the knowledge has its own answer for, and where the two differ. */
import type { Actor } from '../knowledge/schema.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { Supporter } from '../supporters/list.ts';
import type { Block } from './answer.ts';
import type { CitationBook } from './citation-book.ts';
import { dateInWords } from './dates.ts';
import { asOf, citeList, inFigures, listed, missingFiles, namesInWords } from './supporter-words.ts';

const mostNamed = 4;
const mostNear = 2;

/** A newer list has the party, and the knowledge says that it did not join: that has to be said first. */
function overrules({ list }: SupporterDirectory, { participation }: Actor, isListed: boolean): boolean {
  const known = participation?.at(-1);
  return isListed && known !== undefined && known.status !== 'supporter' && list.date.day > known.asOf;
}

function onIt(directory: SupporterDirectory, actor: Actor, found: readonly Supporter[]): string {
  const when = asOf(directory.list.date);
  const names = namesInWords(found.slice(0, mostNamed));
  const known = actor.participation?.at(-1);
  if (known === undefined || known.status === 'supporter') return `The full list, ${when}, holds ${names}.`;
  const day = dateInWords(known.asOf);
  return overrules(directory, actor, true)
    ? `The full list, ${when}, does hold ${names}. It is newer than what else I know, which is as of ${day}.`
    : `The full list, ${when}, holds ${names}, unlike what I know as of ${day}.`;
}

/** That a name is not there proves little where the party may have another: names like it are told. */
function notOnIt(directory: SupporterDirectory, actor: Actor): string {
  const { list } = directory;
  const no = `The full list, ${asOf(list.date)}, has no entry under the names that I know for it, among ${inFigures(list.supporters.length)}`;
  const known = actor.participation?.at(-1);
  if (known?.status !== 'supporter') return `${no}.${missingFiles(list)}`;
  const near = directory.like(actor.ref).slice(0, mostNear);
  const alike = near.length === 0 ? '' : `, such as ${listed(near.map((name) => `“${name}”`))}`;
  const either = list.date.day > known.asOf ? 'it has left since, or stands' : 'it stands';
  return `${no}, although it was on the list as of ${dateInWords(known.asOf)}: ${either} there under another name${alike}.${missingFiles(list)}`;
}

export interface PartyOnList {
  readonly isListed: boolean;
  /** The list is newer than the knowledge and says something else: it has to come first. */
  readonly overrules: boolean;
  readonly block: (book: CitationBook) => Block;
}

/** Undefined for people and groups, which cannot stand on the list, and where there is no list. */
export function partyOnList(directory: SupporterDirectory | null, actor: Actor): PartyOnList | undefined {
  if (directory === null || actor.category === 'person' || actor.category === 'group') return undefined;
  const { list } = directory;
  const found = directory.entriesOf(actor.ref);
  const [first] = found;
  return {
    isListed: first !== undefined,
    overrules: overrules(directory, actor, first !== undefined),
    block: (book) => ({
      type: 'paragraph',
      text: first === undefined ? notOnIt(directory, actor) : onIt(directory, actor, found),
      cites: citeList(
        book,
        list,
        first === undefined ? `All ${inFigures(list.supporters.length)} entries` : `Entry “${first.name}”`,
      ),
    }),
  };
}
