/**
 * @belief   A direction is a sign.
 * @origin   Math.sign has three results.
 * @replaces step4-gradient.ts
 * @does     gives numbers, 1, -1 and 0, not words.
 * @mend     Say it in words: "raise", "lower" or "keep".
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return values.map((slope) => -Math.sign(slope)) as unknown as Direction[];
}
