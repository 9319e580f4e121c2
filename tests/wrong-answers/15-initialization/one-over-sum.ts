/**
 * @belief   The spread is √(1 / (inputs + outputs)).
 * @origin   The mean of two numbers is taken for their sum.
 * @replaces 3-xavier.ts
 * @does     forgets the 2.
 * @mend     It is one over the *mean* of both: 2 / (n + m).
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return Math.sqrt(1 / (fanIn + fanOut));
}
