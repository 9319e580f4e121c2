/**
 * @belief   Either it's a list or it's a list of lists.
 * @origin   Images and rows are all that one has met.
 * @replaces 2-shape.ts
 * @does     gives 2 at most.
 * @mend     Lists can be nested deeper. Count in a loop, as long as there is a list to step into.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  if (!Array.isArray(nested)) return 0;
  return Array.isArray(nested[0]) ? 2 : 1;
}
