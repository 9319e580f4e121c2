/**
 * @belief   Twice as many folds come from twice as large an x.
 * @origin   For waves it's so.
 * @replaces 6-deep.ts
 * @does     stretches x and folds it once, so the line falls without end.
 * @mend     Stretching makes no folds. Fold what the fold before gave.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  if (layers === 0) return x;
  const wide = x.mul(2 ** (layers - 1));
  return F.relu(wide)
    .mul(2)
    .sub(F.relu(wide.sub(0.5)).mul(4));
}
