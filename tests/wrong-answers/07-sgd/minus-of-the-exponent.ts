/**
 * @belief   A negative number is one that is written with a minus.
 * @origin   All negative numbers have one in their text.
 * @replaces step4-gradient.ts
 * @does     takes every minus in a number's text for its sign: 1e-9 is positive, but is written with a minus, too.
 * @mend     Compare the number itself with 0: slope < 0.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return values.map((slope) => (slope === 0 ? "keep" : String(slope).includes("-") ? "raise" : "lower"));
}
