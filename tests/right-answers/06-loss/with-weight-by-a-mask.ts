/**
 * @way      Chooses between the value and the old weights; select is only there to complain about a place outside.
 * @replaces 6-flat.ts
 */
import { arange, type Tensor, where } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  weights.select(0, place);
  const here = arange(weights.shape[0]!).eq(place).unsqueeze(1);
  return where(here, value, weights.detach());
}
