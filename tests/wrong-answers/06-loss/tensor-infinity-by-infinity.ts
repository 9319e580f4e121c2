/**
 * @belief   Two forms that are equal on paper are equal.
 * @origin   Textbooks give e^x / (1 + e^x) as often as the other form.
 * @replaces 2-sigmoid.ts
 * @does     gives NaN where x is large: there e^x is Infinity, and Infinity / Infinity has no value.
 * @mend     Use the form with e^-x, which has 1 above the line, and keep its exponent at 80 or below.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.exp();
  return e.div(e.add(1));
}
