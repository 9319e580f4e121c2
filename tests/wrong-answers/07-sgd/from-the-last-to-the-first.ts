/**
 * @belief   unshift adds to a list, as push does.
 * @origin   The two are mixed up.
 * @replaces step4-gradient.ts
 * @does     gives the words from the last parameter to the first.
 * @mend     Word i belongs to slope i: keep the order (push, not unshift).
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const words: Direction[] = [];
  for (const slope of slopes.tolist() as number[])
    words.unshift(slope > 0 ? "lower" : slope < 0 ? "raise" : "keep");
  return words;
}
