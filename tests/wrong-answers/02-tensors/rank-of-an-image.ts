/**
 * @belief   Images have two axes, so the stack has two.
 * @origin   The axis that counts the images is not seen as one.
 * @replaces 2-shape.ts
 * @does     gives one too few, every time.
 * @mend     Every list on the way to a number is an axis, the outermost one too.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  let rank = -1;
  for (let part = nested; Array.isArray(part); part = part[0]!) rank++;
  return rank;
}
