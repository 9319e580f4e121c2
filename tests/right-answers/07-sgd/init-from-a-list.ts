/**
 * @way      Makes a new leaf of the numbers that randn has drawn.
 * @replaces step1-initialize.ts
 */
import { randn, type Tensor, tensor } from "#engine";

export function initParams(count: number): Tensor {
  return tensor(randn(count).tolist() as number[], { requiresGrad: true });
}
