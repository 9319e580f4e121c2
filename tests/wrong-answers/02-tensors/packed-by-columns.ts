/**
 * @belief   A matrix is packed column after column.
 * @origin   The loops stand in the other order.
 * @replaces 4-tensor.ts
 * @does     goes down the columns (along the first axis) before it goes on to the right.
 * @mend     Row-major order is row after row: the members of a list stay together.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const byColumns = (part: Nested): number[] => {
    if (typeof part === "number") return [part];
    const rows = part.map(byColumns);
    return rows[0]!.flatMap((_, column) => rows.map((row) => row[column]!));
  };
  return Float32Array.from(byColumns(nested));
}
