/**
 * @belief   The shape says how many axes there are.
 * @origin   Rank and shape are mixed up.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q6 · shapeOf: one length per axis, so the rank is the length of the shape
 * @says     is the rank
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  let rank = 0;
  for (let part = nested; Array.isArray(part); part = part[0]!) rank++;
  return [rank];
}
