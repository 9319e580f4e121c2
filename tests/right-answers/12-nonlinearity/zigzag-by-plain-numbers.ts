/**
 * @way      Calculates with plain numbers, and makes a tensor at the end.
 * @replaces 6-deep.ts
 */
import { type Tensor, tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  const fold = (v: number): number => 1 - 2 * Math.abs(v - 0.5);
  const folded = Array.from(x.toTypedArray(), (v) => {
    let at = Number(v);
    for (let i = 0; i < layers; i++) at = fold(at);
    return at;
  });
  return tensor(folded).view(...x.shape);
}
