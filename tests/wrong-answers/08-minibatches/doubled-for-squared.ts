/**
 * @belief   Squared is times two.
 * @origin   For 2 it is.
 * @replaces 7-sizes.ts
 * @does     doubles the ratio of the two noises instead of squaring it.
 * @mend     The square of a number is the number times itself: ** 2.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return batchSize * (measured / wanted) * 2;
}
