/**
 * @belief   The gradient is one direction.
 * @origin   An arrow has one direction.
 * @replaces step4-gradient.ts
 * @does     gives one word only: that of the first slope.
 * @mend     Every slope gets a word of its own: return an array of n words.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const [slope = 0] = slopes.tolist() as number[];
  return [slope > 0 ? "lower" : slope < 0 ? "raise" : "keep"];
}
