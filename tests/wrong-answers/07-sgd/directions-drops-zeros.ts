/**
 * @belief   A parameter that stays needs no word.
 * @origin   Two ifs catch two of three cases.
 * @replaces step4-gradient.ts
 * @does     leaves out the parameters whose slope is 0.
 * @mend     Every slope gets a word: where it is 0, "keep".
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const words: Direction[] = [];
  for (const slope of slopes.tolist() as number[]) {
    if (slope > 0) words.push("lower");
    if (slope < 0) words.push("raise");
  }
  return words;
}
