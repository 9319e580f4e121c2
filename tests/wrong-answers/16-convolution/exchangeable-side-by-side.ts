/**
 * @belief   Exchangeable means that either will do.
 * @origin   A spare part is exchangeable in this sense.
 * @replaces 5-pooling.ts
 * @does     compares what the two functions give for the pictures.
 * @mend     Compare one after the other with the other after the one.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [first, second] = [one(images), other(images)];
  return String(first.shape) === String(second.shape) && first.eq(second).all().item() === 1;
}
