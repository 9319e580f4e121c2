/**
 * @belief   Three layers give three times as much.
 * @origin   "As often as" is read as "times".
 * @replaces 6-deep.ts
 * @does     folds once and multiplies by the number of layers.
 * @mend     Fold what the fold before gave, as often as there are layers.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  return F.relu(x)
    .mul(2)
    .sub(F.relu(x.sub(0.5)).mul(4))
    .mul(layers);
}
