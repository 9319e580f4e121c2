/**
 * @way      Fills a tensor of zeros by nn.init.
 * @replaces 2-random.ts
 */
import { nn, type Tensor, zeros } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const bound = Math.sqrt(3) * std;
  return nn.init.uniform_(zeros([...shape]), -bound, bound);
}
