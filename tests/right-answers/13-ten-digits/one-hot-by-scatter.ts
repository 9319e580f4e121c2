/**
 * @way      Writes ones into zeros.
 * @replaces 1-classes.ts
 */
import { type Tensor, zeros } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return zeros([classes.shape[0] ?? 0, count], { dtype: "int64" }).scatter(1, classes.unsqueeze(1), 1);
}
