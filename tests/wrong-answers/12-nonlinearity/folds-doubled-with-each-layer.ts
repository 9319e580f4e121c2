/**
 * @belief   With one layer more, everything before is done twice.
 * @origin   The number of pieces doubles.
 * @replaces 6-deep.ts
 * @does     doubles the number of folds with each layer: three layers fold four times.
 * @mend     Each layer folds once more. The pieces double by themselves.
 */
import type { Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  if (layers === 0) return x;
  if (layers === 1) return x.relu().mul(2).sub(x.sub(0.5).relu().mul(4));
  return zigzag(zigzag(x, layers - 1), layers - 1);
}
