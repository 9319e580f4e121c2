/**
 * @belief   What is left over doesn't count.
 * @origin   Broadcasting makes one forget shapes.
 * @replaces 5-pooling.ts
 * @does     compares as much as both have, and lets shapes differ.
 * @mend     Another shape is a difference: give false.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  const length = Math.min(forth.shape[3]!, back.shape[3]!);
  const cut = (x: Tensor) => x.slice(2, 0, Math.min(forth.shape[2]!, back.shape[2]!)).slice(3, 0, length);
  return cut(forth).eq(cut(back)).all().item() === 1;
}
