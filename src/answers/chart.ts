/** Bars drawn of letters, with the numbers beside them: the chart is its own text. */

export interface Bar {
  readonly label: string;
  /** As people read it, such as "362–367". */
  readonly shown: string;
  /** What the length goes by; not below 0. */
  readonly size: number;
}

/** Wide enough to tell the bars apart, narrow enough for a telephone. */
const longestBar = 15;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** One line for each bar, the longest of them `longestBar` letters long; whatever is not 0 has one letter at least. */
export function drawBars(heading: string, bars: readonly Bar[]): string {
  const largest = Math.max(0, ...bars.map(({ size }) => size));
  const labelWidth = widest(bars.map(({ label }) => label));
  const numberWidth = widest(bars.map(({ shown }) => shown));
  const lines = bars.map(({ label, shown, size }) => {
    const length = size === 0 ? 0 : Math.max(1, Math.round((size / largest) * longestBar));
    return `${label.padEnd(labelWidth)}  ${shown.padStart(numberWidth)} ${'█'.repeat(length)}`.trimEnd();
  });
  return [heading, ...lines].join('\n');
}
