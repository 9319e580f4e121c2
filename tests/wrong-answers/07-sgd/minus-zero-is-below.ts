/**
 * @belief   Object.is is the exact comparison.
 * @origin   It is so exact that it tells 0 from -0.
 * @replaces step4-gradient.ts
 * @does     says raise for a slope of -0.
 * @mend     -0 is 0, too: compare with === 0, or with < and >.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  return Array.from(slopes.toTypedArray(), (slope): Direction => {
    if (Object.is(slope, 0)) return "keep";
    return slope > 0 ? "lower" : "raise";
  });
}
