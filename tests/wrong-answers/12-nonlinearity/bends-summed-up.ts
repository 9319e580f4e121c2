/**
 * @belief   One bend for one function.
 * @origin   The text speaks of the bend as of one number.
 * @replaces 4-collapse.ts
 * @does     adds all its numbers up to a single one.
 * @mend     The bend has one number for each number that f gives. Leave them apart.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2))
    .sub(f(a).add(f(b)).div(2))
    .sum();
}
