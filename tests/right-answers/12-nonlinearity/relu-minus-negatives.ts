/**
 * @way      Takes away what is below 0.
 * @replaces 1-relu.ts
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.sub(x.clamp(undefined, 0));
}
