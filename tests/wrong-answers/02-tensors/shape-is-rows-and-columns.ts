/**
 * @belief   A shape is rows and columns.
 * @origin   It was, in the module before.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q6 · shapeOf: one length per axis, so the rank is the length of the shape
 * @says     is only two axes
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const rows = nested as Nested[];
  return Array.isArray(rows[0]) ? [rows.length, rows[0].length] : [rows.length];
}
