/**
 * @belief   The shape says how many axes there are.
 * @origin   Rank and shape are mixed up.
 * @replaces 2-shape.ts
 * @does     gives the rank in a list.
 * @mend     The rank says how many axes there are. The shape says how long each of them is.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  let rank = 0;
  for (let part = nested; Array.isArray(part); part = part[0]!) rank++;
  return [rank];
}
