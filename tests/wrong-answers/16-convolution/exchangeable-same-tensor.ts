/**
 * @belief   === compares tensors.
 * @origin   It compares numbers and texts.
 * @replaces 5-pooling.ts
 * @does     asks whether both are the same tensor in memory.
 * @mend     Two tensors with equal numbers are two objects: compare with eq and all.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return forth === back;
}
