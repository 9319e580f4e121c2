/**
 * @belief   The root of a number, squared, is the number itself, and nothing for those below 0.
 * @origin   In school a root below 0 is "nothing".
 * @replaces 1-relu.ts
 * @does     gives NaN for each number below 0: it takes a root of it.
 * @mend     A number below 0 has no root. What is below 0 becomes 0: clamp, maximum or where do it.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.sqrt().pow(2);
}
