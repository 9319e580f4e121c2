/**
 * @belief   Images have two axes, so the stack has two.
 * @origin   The axis that counts the images is not seen as one.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q5 · rankOf: a stack of images has rank 3
 * @says     is the rank of a single image
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  let rank = -1;
  for (let part = nested; Array.isArray(part); part = part[0]!) rank++;
  return rank;
}
