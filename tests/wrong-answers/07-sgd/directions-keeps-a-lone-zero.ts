/**
 * @belief   Where everything is level there is one word to say: keep.
 * @origin   The stub's example, a single slope of 0, was made to work.
 * @replaces step4-gradient.ts
 * @does     leaves out the parameters whose slope is 0, and says keep once when no word is left.
 * @mend     Every slope gets a word: where it is 0, "keep". For no slopes at all there is no word.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const words: Direction[] = [];
  for (const slope of slopes.tolist() as number[]) {
    if (slope > 0) words.push("lower");
    if (slope < 0) words.push("raise");
  }
  return words.length > 0 ? words : ["keep"];
}
