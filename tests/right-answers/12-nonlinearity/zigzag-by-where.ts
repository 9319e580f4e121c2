/**
 * @way      Chooses between the rise and the fall.
 * @replaces 6-deep.ts
 */
import { type Tensor, where } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = where(line.lt(0.5), line.mul(2), line.mul(-2).add(2));
  }
  return line;
}
