/**
 * @belief   The counter of the loop is the index.
 * @origin   `part[axis]` is written for `part[indices[axis]]`.
 * @replaces 2-shape.ts
 * @does     uses the number of the axis, 0, 1, 2 and so on, as the index.
 * @mend     The index for an axis stands in the list: indices[axis].
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let part = nested;
  for (const axis of indices.keys()) part = (part as Nested[])[axis]!;
  return part as number;
}
