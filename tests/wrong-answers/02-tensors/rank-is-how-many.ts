/**
 * @belief   The rank of a stack is how many images are in it.
 * @origin   Rank sounds like size.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q5 · rankOf: a stack of images has rank 3
 * @says     is how many images there are
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return Array.isArray(nested) ? nested.length : 0;
}
