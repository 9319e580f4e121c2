/**
 * @belief   Layers can be put in any order.
 * @origin   A sum can.
 * @replaces 5-pooling.ts
 * @does     says yes to everything.
 * @mend     Compute both orders, and compare them.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  return images.rank >= 0 && one !== null && other !== null;
}
