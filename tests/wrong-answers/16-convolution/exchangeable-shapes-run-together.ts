/**
 * @belief   Joined together, the lengths tell the shape.
 * @origin   For most shapes they do.
 * @replaces 5-pooling.ts
 * @does     writes the lengths of a shape one behind the other, so that (1, 11) and (11, 1) are both 111.
 * @mend     Keep something between the lengths, or compare them one by one.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return forth.shape.join("") === back.shape.join("") && forth.eq(back).all().item() === 1;
}
