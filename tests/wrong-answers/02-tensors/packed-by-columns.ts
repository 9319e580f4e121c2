/**
 * @belief   Columns first.
 * @origin   The loops stand in the other order.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > pack · all numbers in row-major order
 * @says     is column after column
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const rows = nested as number[][];
  if (!Array.isArray(rows[0])) return Float32Array.from(nested as number[]);
  return Float32Array.from(rows[0].flatMap((_, column) => rows.map((row) => row[column]!)));
}
