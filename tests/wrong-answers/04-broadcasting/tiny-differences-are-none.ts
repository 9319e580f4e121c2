/**
 * @belief   A difference as tiny as that comes from rounding.
 * @origin   Numbers with a fraction are never quite equal.
 * @replaces 3-subtract.ts
 * @does     takes a tiny difference for 0.
 * @mend     Leave every difference as it is, however small. Two numbers that differ don't give 0.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = Float32Array.from({ length: sizeOf(shape) }, (_, n) => {
    const difference = tools.nth(left, n) - tools.nth(right, n);
    return Math.abs(difference) < 1e-6 ? 0 : difference;
  });
  return { values, shape };
}
