/**
 * @way      A fold is 1 minus twice the distance from one half.
 * @replaces 6-deep.ts
 */
import type { Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  const fold = (t: Tensor) => t.sub(0.5).abs().mul(-2).add(1);
  return Array.from({ length: layers }).reduce<Tensor>((folded) => fold(folded), x);
}
