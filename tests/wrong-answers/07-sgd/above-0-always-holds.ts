/**
 * @belief   slope.gt(0) is true or false.
 * @origin   It says so in a tensor.
 * @replaces step4-gradient.ts
 * @does     says lower for every slope.
 * @mend     A tensor in an if is always true, whatever it holds. Take plain numbers first: tolist()
 *           or item().
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const words: Direction[] = [];
  for (const slope of slopes) {
    if (slope.gt(0)) words.push("lower");
    else if (slope.lt(0)) words.push("raise");
    else words.push("keep");
  }
  return words;
}
