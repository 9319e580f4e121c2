/**
 * @belief   The answer is something to read.
 * @origin   join makes a line of it.
 * @replaces step4-gradient.ts
 * @does     returns one text, not a list of words.
 * @mend     Return an array: one word for each slope.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  const words = values.map((slope) => (slope > 0 ? "lower" : slope < 0 ? "raise" : "keep"));
  return words.join(", ") as unknown as Direction[];
}
