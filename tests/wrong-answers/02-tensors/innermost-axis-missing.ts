/**
 * @belief   The members of the last list are numbers, so it's no axis.
 * @origin   The loop looks one step ahead and ends too early.
 * @replaces 2-shape.ts
 * @does     leaves out the innermost axis.
 * @mend     The list that holds numbers is an axis, too. Go on as long as the part itself is a list.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const shape: number[] = [];
  for (let part = nested as Nested[]; Array.isArray(part[0]); part = part[0]) shape.push(part.length);
  return shape;
}
