/**
 * @belief   Only what goes in counts.
 * @origin   On the way forward that is so.
 * @replaces 3-xavier.ts
 * @does     uses the inputs alone: √(1 / n).
 * @mend     On the way back the outputs count. Xavier takes the mean of both.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  void fanOut;
  return Math.sqrt(1 / fanIn);
}
