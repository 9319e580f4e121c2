/**
 * @belief   2 / (inputs + outputs) is the spread.
 * @origin   The paper gives the variance.
 * @replaces 3-xavier.ts
 * @does     gives the variance: the root is missing.
 * @mend     The spread is the root of the variance.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return 2 / (fanIn + fanOut);
}
