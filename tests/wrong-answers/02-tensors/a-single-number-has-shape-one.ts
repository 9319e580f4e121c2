/**
 * @belief   A single number has the shape [1].
 * @origin   It's one number.
 * @replaces 2-shape.ts
 * @does     gives [1] for a single number, and is right for lists.
 * @mend     [1] is the shape of a list of one. A single number has no axis: [].
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const shape: number[] = [];
  for (let part = nested; Array.isArray(part); part = part[0]!) shape.push(part.length);
  return shape.length === 0 ? [1] : shape;
}
