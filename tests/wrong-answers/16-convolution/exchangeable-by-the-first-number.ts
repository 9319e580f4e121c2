/**
 * @belief   One number tells.
 * @origin   One that differs does.
 * @replaces 5-pooling.ts
 * @does     compares only the first number.
 * @mend     For a yes, all numbers must be equal.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return (
    String(forth.shape) === String(back.shape) &&
    forth.flatten().select(0, 0).item() === back.flatten().select(0, 0).item()
  );
}
