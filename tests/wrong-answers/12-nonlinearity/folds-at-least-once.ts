/**
 * @belief   There is at least one layer.
 * @origin   A network without layers is never seen.
 * @replaces 6-deep.ts
 * @does     folds once when there are 0 layers.
 * @mend     With 0 layers the line stays as it is: ask before you fold.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  const fold = (line: Tensor): Tensor =>
    F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)).mul(4));
  const folded = fold(x);
  return layers > 1 ? zigzag(folded, layers - 1) : folded;
}
