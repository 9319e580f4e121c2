/**
 * @belief   Xavier's spread is 2 / √(inputs + outputs).
 * @origin   The 2 slips out from under the root when the formula is copied.
 * @replaces 3-xavier.ts
 * @does     gives 2 / √(n + m), which is √2 times too large.
 * @mend     The 2 stands under the root: √(2 / (n + m)).
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return 2 / Math.sqrt(fanIn + fanOut);
}
