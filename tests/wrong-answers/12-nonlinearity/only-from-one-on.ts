/**
 * @belief   What doesn't reach 1 is off.
 * @origin   Whole numbers are meant: the smallest one above 0 is 1.
 * @replaces 1-relu.ts
 * @does     makes every number below 1 a 0, those between 0 and 1 as well.
 * @mend     The border is 0, not 1: 0.5 is above it, and stays.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.ge(1), x, 0);
}
