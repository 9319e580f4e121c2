/**
 * @belief   The rank of a stack is how many images are in it.
 * @origin   Rank sounds like size.
 * @replaces 2-shape.ts
 * @does     gives the length of the outermost list.
 * @mend     The rank counts axes, so it's how deep the lists are. Step into the first member, and count the steps.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return Array.isArray(nested) ? nested.length : 0;
}
