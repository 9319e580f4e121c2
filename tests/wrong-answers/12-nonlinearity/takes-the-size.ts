/**
 * @belief   Whatever is below 0 has to become positive.
 * @origin   "No negative numbers" is read as "without the sign".
 * @replaces 1-relu.ts
 * @does     takes the sign from each number: -3 becomes 3.
 * @mend     What is below 0 becomes 0, not positive. See section 1.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.abs();
}
