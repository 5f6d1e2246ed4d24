/** Apps under load in turns, so that what else the machine does falls on all of them alike. */
import { atMost, type Figure } from '../figures.ts';
import { median } from '../statistics.ts';
import type { AppProcess } from './app-process.ts';

export interface Contender {
  readonly name: string;
  readonly label: string;
  readonly app: AppProcess;
  /** Asks for `milliseconds` as fast as answers come, and returns how many came. Throws where one is none. */
  readonly load: (milliseconds: number) => Promise<number>;
}

export interface Round {
  readonly perSecond: number;
  /** Processor time of the app for one request, in microseconds. */
  readonly microseconds: number;
}

/** Requests that are under way at the same time. */
export const atOnce = 16;

/** Keeps `atOnce` requests under way, one after the other of what `ask` sends. */
export function loadWith(ask: () => Promise<unknown>): Contender['load'] {
  return async (milliseconds) => {
    const end = performance.now() + milliseconds;
    let answered = 0;
    const askOn = async (): Promise<void> => {
      while (performance.now() < end) {
        await ask();
        answered += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, askOn));
    return answered;
  };
}

/** What runs is compiled step by step, ours later than a constant, for there is more of it. */
const warmUpMs = 4000;
/** Many short rounds: the speed of a shared machine changes from second to second. */
const roundMs = 500;
const rounds = 15;
/** How much of the requests a second our part may cost, in percent. */
const mostCost = 15;

async function runRound({ app, load }: Contender, milliseconds: number): Promise<Round> {
  const used = await app.usage();
  const begun = performance.now();
  const count = await load(milliseconds);
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: count / seconds, microseconds: ((await app.usage()) - used) / count };
}

/** By how many percent fewer requests a second `ours` takes than `bare`, round by round. */
export const costOf = (bare: readonly Round[], ours: readonly Round[]): number =>
  median(ours.map(({ perSecond }, place) => (1 - perSecond / (bare[place]?.perSecond ?? perSecond)) * 100));

export interface Pair {
  /** Answers a constant as large as the answers of `ours` are on average. */
  readonly bare: Contender;
  readonly ours: Contender;
}

function figuresOf({ name, label }: Contender, taken: readonly Round[]): readonly Figure[] {
  return [
    {
      name: `${name}PerSecond`,
      label: `${label}: requests a second`,
      value: median(taken.map(({ perSecond }) => perSecond)),
      unit: '/s',
    },
    {
      name: `${name}Processor`,
      label: `${label}: processor time of a request`,
      value: median(taken.map(({ microseconds }) => microseconds)),
      unit: 'µs',
    },
  ];
}

/** Measures both of each pair, all in turns. */
export async function compareLoads(pairs: readonly Pair[]): Promise<readonly Figure[]> {
  const measured = pairs.map(({ bare, ours }) => ({
    bare: { contender: bare, taken: new Array<Round>() },
    ours: { contender: ours, taken: new Array<Round>() },
  }));
  const everybody = measured.flatMap(({ bare, ours }) => [bare, ours]);
  for (const { contender } of everybody) await contender.load(warmUpMs);
  for (let round = 0; round < rounds; round += 1)
    for (const { contender, taken } of everybody) taken.push(await runRound(contender, roundMs));
  return measured.flatMap(({ bare, ours }) => [
    ...figuresOf(bare.contender, bare.taken),
    ...figuresOf(ours.contender, ours.taken),
    {
      name: `${ours.contender.name}Cost`,
      label: `${ours.contender.label}: cost`,
      value: costOf(bare.taken, ours.taken),
      unit: '%',
      target: atMost(mostCost),
    },
  ]);
}

/** How busy this process was from `begun` on, in percent of one core: near 100 the load would be too small. */
export function busyShare(begun: { readonly at: number; readonly usage: NodeJS.CpuUsage }): number {
  const { user, system } = process.cpuUsage(begun.usage);
  return (user + system) / 10 / (performance.now() - begun.at);
}
