/**
 * @belief   The list of indices may be used up.
 * @origin   `shift()` gives the next one so conveniently.
 * @replaces 2-shape.ts
 * @does     takes the indices out of the caller's own list.
 * @mend     `shift` and `pop` change the list itself. Go through the indices with a loop.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: number[]): number {
  let part = nested;
  while (indices.length > 0) part = (part as Nested[])[indices.shift()!]!;
  return part as number;
}
