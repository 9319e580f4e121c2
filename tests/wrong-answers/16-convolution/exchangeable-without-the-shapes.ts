/**
 * @belief   eq sees to the shapes.
 * @origin   It stretches what it can, and throws where it can't.
 * @replaces 5-pooling.ts
 * @does     doesn't look at the shapes: where they differ it throws, or broadcasts one to the other.
 * @mend     Compare the shapes first, and give false where they differ.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return forth.eq(back).all().item() === 1;
}
