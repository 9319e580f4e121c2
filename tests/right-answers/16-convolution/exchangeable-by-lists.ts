/**
 * @way      Compares plain lists.
 * @replaces 5-pooling.ts
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [one(other(images)), other(one(images))];
  if (forth.rank !== back.rank || forth.shape.some((length, axis) => length !== back.shape[axis]))
    return false;
  const numbers = back.flatten().tolist() as number[];
  return (forth.flatten().tolist() as number[]).every((number, i) => number === numbers[i]);
}
