/**
 * @way      Takes 1 minus twice the distance from the middle, again and again.
 * @replaces 6-deep.ts
 */
import type { Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  return layers === 0 ? x : zigzag(x.sub(0.5).abs().mul(-2).add(1), layers - 1);
}
