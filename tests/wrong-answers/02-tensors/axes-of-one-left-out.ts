/**
 * @belief   An axis of length 1 is no axis.
 * @origin   The brackets around a single thing look useless.
 * @replaces 2-shape.ts
 * @does     leaves out the axes of length 1.
 * @mend     An axis of length 1 belongs to the shape: there is one length for every level of lists.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const shape: number[] = [];
  for (let part = nested; Array.isArray(part); part = part[0]!) if (part.length > 1) shape.push(part.length);
  return shape;
}
