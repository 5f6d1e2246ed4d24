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

const warmUpMs = 1500;
const roundMs = 1000;
const rounds = 5;
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

/** Measures `bare` against each of `ours`. */
export async function compareLoads(bare: Contender, ours: readonly Contender[]): Promise<readonly Figure[]> {
  const everybody = [bare, ...ours];
  for (const contender of everybody) await contender.load(warmUpMs);
  const taken = new Map<string, Round[]>(everybody.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contender of everybody) taken.get(contender.name)?.push(await runRound(contender, roundMs));
  const roundsOf = ({ name }: Contender): readonly Round[] => taken.get(name) ?? [];
  return everybody.flatMap((contender) => {
    const { name, label } = contender;
    const own = roundsOf(contender);
    const cost: readonly Figure[] =
      contender === bare
        ? []
        : [
            {
              name: `${name}Cost`,
              label: `${label}: cost`,
              value: costOf(roundsOf(bare), own),
              unit: '%',
              target: atMost(mostCost),
            },
          ];
    return [
      {
        name: `${name}PerSecond`,
        label: `${label}: requests a second`,
        value: median(own.map(({ perSecond }) => perSecond)),
        unit: '/s',
      },
      {
        name: `${name}Processor`,
        label: `${label}: processor time of a request`,
        value: median(own.map(({ microseconds }) => microseconds)),
        unit: 'µs',
      },
      ...cost,
    ];
  });
}

/** How busy this process was from `begun` on, in percent of one core: near 100 the load would be too small. */
export function busyShare(begun: { readonly at: number; readonly usage: NodeJS.CpuUsage }): number {
  const { user, system } = process.cpuUsage(begun.usage);
  return (user + system) / 10 / (performance.now() - begun.at);
}
