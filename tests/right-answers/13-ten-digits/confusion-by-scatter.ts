/**
 * @way      Numbers the places and adds ones there.
 * @replaces 5-confusion.ts
 */
import { ones, type Tensor, zeros } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const place = actual.mul(count).add(predicted);
  const counts = zeros([count * count], { dtype: "int64" });
  return counts.scatterAdd(0, place, ones([actual.size], { dtype: "int64" })).view(count, count);
}
