/**
 * @belief   A class that is there is truthy.
 * @origin   All but one are.
 * @replaces 5-confusion.ts
 * @does     takes class 0 for no class, and says null.
 * @mend     0 is a class: ask whether a mistake was found, with === null.
 */
import type { Tensor } from "#engine";
import { mostConfused as right } from "#solutions/13-ten-digits/5-confusion.ts";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  const [actual, predicted] = right(matrix) ?? [];
  return actual && predicted ? [actual, predicted] : null;
}
