/** Word stems, so that "hacking", "hacked" and "hacks" meet. */
import { stemmer } from 'stemmer';
import { copyOf, WordMemory } from './word-memory.ts';

const stems = new WordMemory<string>(20_000);

/** Endings that Porter's rules tear apart although people use the words as one. */
const joined: ReadonlyMap<string, string> = new Map(
  Object.entries({
    according: 'according',
    accession: 'accession',
    accessions: 'accession',
    position: 'position',
    positions: 'position',
    commentator: 'commentator',
    commentators: 'commentator',
    objection: 'objection',
    objections: 'objection',
    executive: 'executive',
    executives: 'executive',
    designation: 'designat',
    designated: 'designat',
    initiative: 'initiative',
    initiatives: 'initiative',
    accordingly: 'according',
    signatory: 'sign',
    signatories: 'sign',
    signature: 'sign',
    signatures: 'sign',
    signer: 'sign',
    signers: 'sign',
    hygienic: 'hygien',
    electoral: 'elect',
    ballots: 'ballot',
    enforceable: 'enforc',
    enforceability: 'enforc',
    unenforceable: 'enforc',
    critic: 'critic',
    critics: 'critic',
    criticism: 'critic',
    criticisms: 'critic',
    criticise: 'critic',
    criticised: 'critic',
    criticises: 'critic',
    criticize: 'critic',
    criticized: 'critic',
    criticizes: 'critic',
    criticising: 'critic',
    criticizing: 'critic',
    critical: 'critical',
    critically: 'critical',
    critique: 'critic',
    critiques: 'critic',
    critiqued: 'critic',
    skeptic: 'sceptic',
    skeptical: 'sceptic',
    sceptical: 'sceptic',
    skepticism: 'sceptic',
    scepticism: 'sceptic',
    skeptics: 'sceptic',
    catastrophic: 'catastroph',
    catastrophes: 'catastroph',
    regulation: 'regul',
    regulations: 'regul',
    unregulated: 'regul',
    regulatory: 'regul',
    regulator: 'regul',
    symbolism: 'symbol',
    symbolic: 'symbol',
    symbolically: 'symbol',
    attackers: 'attack',
    attacker: 'attack',
    naivety: 'naiv',
    naivete: 'naiv',
    passwords: 'password',
    absence: 'absent',
    absentee: 'absent',
    absentees: 'absent',
    pessimistic: 'pessim',
    pessimist: 'pessim',
    pessimists: 'pessim',
    pessimism: 'pessim',
    optimistic: 'optim',
    optimist: 'optim',
    optimists: 'optim',
    optimism: 'optim',
    supporters: 'supporter',
    supporter: 'supporter',
    stolen: 'steal',
    stole: 'steal',
    theft: 'theft',
    thefts: 'theft',
    thieves: 'thief',
    said: 'say',
    says: 'say',
    saying: 'say',
    thought: 'think',
    thinks: 'think',
    thinking: 'think',
    told: 'tell',
    wrote: 'write',
    written: 'write',
    spoke: 'speak',
    spoken: 'speak',
    believes: 'believ',
    belief: 'believ',
    struck: 'strike',
    strikes: 'strike',
    striking: 'strike',
    spied: 'spy',
    spying: 'spy',
    spies: 'spy',
    spy: 'spy',
    vulnerabilities: 'vulner',
    vulnerability: 'vulner',
    retaliation: 'retali',
    retaliate: 'retali',
    retaliatory: 'retali',
    proliferation: 'prolifer',
    proliferate: 'prolifer',
    interference: 'interfer',
    meddling: 'meddl',
    worried: 'worri',
    worry: 'worri',
    disagreement: 'disagre',
    intentional: 'intentional',
    intentionally: 'intentional',
    regarding: 'regarding',
    company: 'compani',
    companies: 'compani',
    left: 'left',
    broke: 'break',
    broken: 'break',
    sold: 'sell',
    taught: 'teach',
    bought: 'buy',
    held: 'hold',
    kept: 'keep',
    fought: 'fight',
    began: 'begin',
    grew: 'grow',
    eyed: 'eye',
  }),
);

/** How a stem begins: its first two letters. What is looked up by its stem is kept in parts by them. */
export const startOfStem = (stemmed: string): string => stemmed.slice(0, 2);

/** The same for a folded word, without the work of stemming it: Porter's rules leave its first letters alone. */
export const startOf = (word: string): string => otherStarts.get(word) ?? startOfStem(word);

const otherStarts: ReadonlyMap<string, string> = new Map(
  [...joined]
    .map(([word, stemmed]) => [word, startOfStem(stemmed)] as const)
    .filter(([word, start]) => startOfStem(word) !== start),
);

const startsOfOthers: ReadonlySet<string> = new Set([...otherStarts.keys()].map(startOfStem));

/** Whether there is a word that begins with the two letters and its stem with others. */
export const mayHaveOtherStart = (start: string): boolean => startsOfOthers.has(start);

/** The stem of a folded word that may be anything; it is not remembered. */
export const stemOf = (word: string): string => joined.get(word) ?? (word.length > 3 ? stemmer(word) : word);

/** The stem of a folded word of a dictionary or of the knowledge. */
export function stem(word: string): string {
  const known = stems.recall(word);
  if (known !== undefined) return known;
  // A stem is often a piece of the word, and that of the text.
  const result = copyOf(stemOf(word));
  stems.keep(word, result);
  return result;
}
