/**
 * @belief   All axes are as long as the first one, so the indices are the digits of a number in that base.
 * @origin   In a square image it's true.
 * @replaces 2-shape.ts
 * @does     takes every axis to be as long as the first one, and so reads at another place when they differ.
 * @mend     No arithmetic is needed: go into the list at the first index, from there at the second, and so on.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  if (typeof nested === "number") return nested;
  const flat = (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return flat[indices.reduce((place, index) => place * nested.length + index, 0)]!;
}
