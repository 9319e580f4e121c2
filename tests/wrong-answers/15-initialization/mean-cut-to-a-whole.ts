/**
 * @belief   The mean of two counts is a count.
 * @origin   Counts are whole numbers.
 * @replaces 3-xavier.ts
 * @does     rounds the mean of n and m down to a whole number.
 * @mend     Leave the mean as it is: √(2 / (n + m)).
 */
export function xavierStd(fanIn: number, fanOut: number): number {
  return 1 / Math.sqrt(Math.floor((fanIn + fanOut) / 2));
}
