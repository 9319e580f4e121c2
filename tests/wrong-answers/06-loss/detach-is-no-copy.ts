/**
 * @belief   What I write into isn't the caller's: it's a tensor of my own.
 * @origin   detach() makes a new tensor; but the numbers in memory are the same ones.
 * @replaces 6-flat.ts
 * @does     writes the value into the caller's own weights.
 * @mend     Write into a copy: clone() makes one. select() and detach() don't: they show the same numbers in
 *           memory, and so does a second name.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.detach();
  copy.select(0, place).fill_(value);
  return copy;
}
