/**
 * @belief   The mean of the two spreads.
 * @origin   Xavier is a compromise between both ways.
 * @replaces 3-xavier.ts
 * @does     takes the mean of √(1 / n) and √(1 / m).
 * @mend     The mean is taken of n and m, not of the spreads.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return (Math.sqrt(1 / fanIn) + Math.sqrt(1 / fanOut)) / 2;
}
