/**
 * @way      Stretches by hand, in place.
 * @replaces 2-random.ts
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn([...shape]).mul_(std);
}
