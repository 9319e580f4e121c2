/**
 * @belief   To get rid of the halves, everything is multiplied by 2.
 * @origin   That's allowed when only 0 or not 0 matters.
 * @replaces 4-collapse.ts
 * @does     gives twice the bend.
 * @mend     Halve f(a) + f(b), and take f in the middle once.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).mul(2).sub(f(a)).sub(f(b));
}
