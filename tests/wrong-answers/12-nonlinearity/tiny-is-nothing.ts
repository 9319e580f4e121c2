/**
 * @belief   A number that is nearly 0 is as good as 0.
 * @origin   A border of 1e-6 looks safe, and sigmoid(x) > 0.5 looks like x > 0. Both lose tiny numbers.
 * @replaces 1-relu.ts
 * @does     makes tiny numbers above 0, such as 1e-9, a 0.
 * @mend     Compare x itself with 0 itself: x.gt(0). A border such as 1e-6 lies too high, and the sigmoid of 1e-9 is
 *           rounded to exactly 0.5.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.gt(1e-6), x, 0);
}
