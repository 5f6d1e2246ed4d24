/** Which principle is due on which day. */

const millisecondsADay = 86_400_000;

/** The number, from 1 to `count`, of the principle for the day of `now` in UTC: one after the other, in order. */
export function principleOfTheDay(now: Date, count: number): number {
  const day = Math.floor(now.getTime() / millisecondsADay);
  return (((day % count) + count) % count) + 1;
}
