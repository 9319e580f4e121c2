/**
 * @belief   Only what comes out counts.
 * @origin   On the way back that is so.
 * @replaces 3-xavier.ts
 * @does     uses the outputs alone: √(1 / m).
 * @mend     On the way forward the inputs count. Xavier takes the mean of both.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  void fanIn;
  return Math.sqrt(1 / fanOut);
}
