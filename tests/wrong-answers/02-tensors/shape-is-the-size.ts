/**
 * @belief   The shape says how many numbers there are.
 * @origin   Shape, size and rank sound alike.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q6 · shapeOf: one length per axis, so the rank is the length of the shape
 * @says     is how many numbers there are
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  return [[nested].flat(9).length];
}
