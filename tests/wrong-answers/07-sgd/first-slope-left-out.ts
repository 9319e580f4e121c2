/**
 * @belief   The places are 1 to n - 1.
 * @origin   The counting begins one too late.
 * @replaces step4-gradient.ts
 * @does     says keep for the first slope, whatever it is.
 * @mend     Places begin at 0.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const words = new Array<Direction>(slopes.size).fill("keep");
  for (let i = 1; i < slopes.size; i++) {
    const slope = slopes.select(0, i).item();
    if (slope > 0) words[i] = "lower";
    if (slope < 0) words[i] = "raise";
  }
  return words;
}
