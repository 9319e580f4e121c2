/**
 * @belief   A shape is rows and columns.
 * @origin   It was, in the module before.
 * @replaces 2-shape.ts
 * @does     notes two axes at most (and one for a number).
 * @mend     Lists can be nested deeper, or not at all. Note the length of the list, then that of its first member,
 *           and so on down to a number.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const rows = nested as Nested[];
  return Array.isArray(rows[0]) ? [rows.length, rows[0].length] : [rows.length];
}
