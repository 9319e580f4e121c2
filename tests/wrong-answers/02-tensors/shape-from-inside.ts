/**
 * @belief   The shape begins with the numbers.
 * @origin   The recursion comes back from the inside and pushes on its way.
 * @replaces 2-shape.ts
 * @does     gives the lengths in reversed order, the innermost first.
 * @mend     The outermost length comes first.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  return Array.isArray(nested) ? [...shapeOf(nested[0]!), nested.length] : [];
}
