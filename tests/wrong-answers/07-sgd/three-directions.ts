/**
 * @belief   A gradient has three slopes.
 * @origin   The parabola has three parameters.
 * @replaces step4-gradient.ts
 * @does     gives three words, or none when there are fewer slopes.
 * @mend     n slopes, n words: walk over all of them, as many as there are.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const words: Direction[] = [];
  for (let i = 0; i < 3; i++) {
    const slope = slopes.select(0, i).item();
    words.push(slope > 0 ? "lower" : slope < 0 ? "raise" : "keep");
  }
  return words;
}
