/**
 * @belief   The list of indices may be used up.
 * @origin   `shift()` gives the next one so conveniently.
 * @replaces 2-shape.ts
 * @fails    2-shape > numberAt · one index per axis, the outermost first
 * @says     shift took the others out of the caller's list
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: number[]): number {
  let part = nested;
  while (indices.length > 0) part = (part as Nested[])[indices.shift()!]!;
  return part as number;
}
