/**
 * @belief   The shape begins with the numbers.
 * @origin   The recursion comes back from the inside and pushes on its way.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q6 · shapeOf: one length per axis, so the rank is the length of the shape
 * @says     begins with the innermost axis
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  return Array.isArray(nested) ? [...shapeOf(nested[0]!), nested.length] : [];
}
