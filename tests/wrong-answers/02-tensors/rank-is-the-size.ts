/**
 * @belief   The rank of a tensor is how many numbers it holds.
 * @origin   Rank, size and shape are three new words at once.
 * @replaces 2-shape.ts
 * @does     gives how many numbers there are.
 * @mend     That's the size. The rank counts axes: how many lists you go into before you reach a number.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return ([nested] as unknown[]).flat(Number.POSITIVE_INFINITY).length;
}
