/** What a measurement hands over, and how it is printed: each figure with its unit, and with its target where there is one. */
import { z } from 'zod';

const targetSchema = z.object({ bound: z.number(), is: z.enum(['under', 'over', 'at most']) });

const figureSchema = z.object({
  name: z.string(),
  label: z.string(),
  value: z.number(),
  unit: z.string(),
  target: targetSchema.optional(),
});

/** Figures that belong together, with remarks on how they came about. */
export const sectionSchema = z.object({
  name: z.string(),
  title: z.string(),
  figures: z.array(figureSchema),
  remarks: z.array(z.string()),
});

export type Target = z.infer<typeof targetSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Section = z.infer<typeof sectionSchema>;

export const under = (bound: number): Target => ({ bound, is: 'under' });
export const over = (bound: number): Target => ({ bound, is: 'over' });
export const atMost = (bound: number): Target => ({ bound, is: 'at most' });

export function isMet({ bound, is }: Target, value: number): boolean {
  switch (is) {
    case 'under':
      return value < bound;
    case 'over':
      return value > bound;
    case 'at most':
      return value <= bound;
  }
}

/** A number with about three digits that say something: 0.42, 12.3, 4,512. */
export function inFigures(value: number): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(value) ? 0 : size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const labelWidth = 58;
const valueWidth = 8;
const unitWidth = 5;

function targetInWords({ target, value, unit }: Figure): string {
  if (target === undefined) return '';
  const [mark, verdict] = isMet(target, value) ? ['✓', 'met'] : ['✗', 'not met'];
  return `${mark} target ${target.is} ${inFigures(target.bound)} ${unit}: ${verdict}`;
}

function figureLine(figure: Figure): string {
  const columns = [
    `  ${figure.label.padEnd(labelWidth)}`,
    inFigures(figure.value).padStart(valueWidth),
    figure.unit.padEnd(unitWidth),
    targetInWords(figure),
  ];
  return columns.join(' ').trimEnd();
}

/** The section for people to read, a line for each figure and each remark. */
export function sectionInWords({ title, figures, remarks }: Section): string {
  return [title, ...figures.map(figureLine), ...remarks.map((remark) => `  (${remark})`)].join('\n');
}

/** The section for programs: each figure under its name, with its unit and whether its target is met. */
export function sectionAsData({ title, figures, remarks }: Section): Readonly<Record<string, unknown>> {
  const named = figures.map(({ name, value, unit, target }) => {
    const rounded = Number(value.toPrecision(6));
    const judged = target === undefined ? {} : { target, met: isMet(target, value) };
    return [name, { value: rounded, unit, ...judged }] as const;
  });
  return { title, ...Object.fromEntries(named), remarks };
}
