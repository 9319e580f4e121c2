/**
 * @belief   The shape says how many numbers there are.
 * @origin   Shape, size and rank sound alike.
 * @replaces 2-shape.ts
 * @does     gives how many numbers there are, in a list.
 * @mend     That's the size. The shape keeps one length per axis.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  return [[nested].flat(9).length];
}
