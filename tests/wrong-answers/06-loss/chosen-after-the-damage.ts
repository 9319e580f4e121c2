/**
 * @belief   where throws the bad branch away.
 * @origin   It does so with the values; on the way back 0 × Infinity comes out of that branch.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoid: no overflow at ±1000, and none on the way back
 * @says     has NaN where a value was still right
 */
import { type Tensor, where } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.exp();
  return where(x.ge(0), x.neg().exp().add(1).pow(-1), e.div(e.add(1)));
}
