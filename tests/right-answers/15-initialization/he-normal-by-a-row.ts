/**
 * @way      Counts the numbers of the first row.
 * @replaces 4-he.ts
 */
import { nn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.select(0, 0).size;
  return nn.init.normal_(weight, 0, Math.SQRT2 / Math.sqrt(inputs));
}
