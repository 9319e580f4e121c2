/**
 * @belief   Forward wants 1 / n, backward 1 / m: take the mean of these two.
 * @origin   The lesson names both.
 * @replaces 3-xavier.ts
 * @does     takes the mean of 1 / n and 1 / m.
 * @mend     The mean is taken of n and m, below the line: 1 / ((n + m) / 2), which is 2 / (n + m).
 */
export function xavierStd(fanIn: number, fanOut: number): number {
  return Math.sqrt((1 / fanIn + 1 / fanOut) / 2);
}
