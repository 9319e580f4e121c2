/**
 * @belief   The last index is looked up first.
 * @origin   One thinks from the inside out: column, row, image.
 * @replaces 2-shape.ts
 * @fails    2-shape > numberAt · one index per axis, the outermost first
 * @says     is what the indices in reversed order reach
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let part = nested;
  for (const index of indices.toReversed()) part = (part as Nested[])[index]!;
  return part as number;
}
