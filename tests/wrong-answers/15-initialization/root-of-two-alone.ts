/**
 * @belief   √2 / (inputs + outputs).
 * @origin   The root ends too early.
 * @replaces 3-xavier.ts
 * @does     takes the root of the 2 alone.
 * @mend     The root is of the whole fraction.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return Math.SQRT2 / (fanIn + fanOut);
}
