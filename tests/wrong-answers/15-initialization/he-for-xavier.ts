/**
 * @belief   √(2 / inputs).
 * @origin   It is the other formula of this module.
 * @replaces 3-xavier.ts
 * @does     gives He's spread.
 * @mend     That one is for ReLU. Xavier has the outputs in it, too.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  void fanOut;
  return Math.sqrt(2 / fanIn);
}
