/**
 * @belief   More layers add more corners.
 * @origin   Deep is taken for wide: each layer adds its share.
 * @replaces 6-deep.ts
 * @does     adds one peak with each layer: they stand side by side.
 * @mend     A fold of a fold has twice as many pieces: fold what the fold before gave.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let sum = x.mul(0);
  for (let i = 0; i < 2 * layers; i++) {
    const unit = F.relu(x.sub(i / (2 * layers)));
    sum = sum.add(unit.mul(i === 0 ? 2 : i % 2 === 1 ? -4 : 4));
  }
  return sum;
}
