/**
 * @belief   An expanded view has all its numbers in values.
 * @origin   The picture in the mind is a thousand copies.
 * @replaces 3-subtract.ts
 * @does     subtracts the values of the two views as they lie, as many as a has.
 * @mend     A view has its numbers only once. Read both views with tools.nth, for every n below sizeOf(shape).
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  return { values: left.values.map((value, n) => value - right.values[n]!), shape };
}
