/**
 * @belief   Whatever is below 0 has to become positive.
 * @origin   "No negative numbers" is read as "without the sign".
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · relu: what is below 0 becomes 0, the rest stays
 * @says     is the numbers without their sign
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.abs();
}
