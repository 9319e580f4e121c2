/**
 * @belief   The result has as many numbers as the first array.
 * @origin   The loop runs over a.values.
 * @replaces 3-subtract.ts
 * @does     makes only as many numbers as a has.
 * @mend     Where a stretches, the result has more numbers: sizeOf(shape), where shape is the common one.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  return { values: a.values.map((_, n) => tools.nth(left, n) - tools.nth(right, n)), shape };
}
