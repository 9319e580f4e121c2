/**
 * @way      The product of one-hot rows: turned classes times predictions.
 * @replaces 5-confusion.ts
 */
import { F, type Tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const [a, p] = [actual, predicted].map((one) => F.oneHot(one, count).float()) as [Tensor, Tensor];
  return a.t().matmul(p).long();
}
