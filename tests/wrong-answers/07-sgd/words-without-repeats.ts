/**
 * @belief   Which directions are there? Each is named once.
 * @origin   A Set tidies a list.
 * @replaces step4-gradient.ts
 * @does     names each direction only once.
 * @mend     Every slope gets a word of its own, also when the word has come before.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return [...new Set<Direction>(values.map((slope) => (slope > 0 ? "lower" : slope < 0 ? "raise" : "keep")))];
}
