/**
 * @belief   The last index is looked up first.
 * @origin   One thinks from the inside out: column, row, image.
 * @replaces 2-shape.ts
 * @does     uses the indices in reversed order: the last one in the outermost list.
 * @mend     The first index belongs to the outermost list.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let part = nested;
  for (const index of indices.toReversed()) part = (part as Nested[])[index]!;
  return part as number;
}
