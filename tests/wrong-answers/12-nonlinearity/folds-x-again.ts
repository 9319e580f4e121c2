/**
 * @belief   Every layer folds x.
 * @origin   The variable in the loop is not handed on.
 * @replaces 6-deep.ts
 * @does     folds once, however many layers there are.
 * @mend     Each layer folds what the one before gave, not x again.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++)
    line = F.relu(x)
      .mul(2)
      .sub(F.relu(x.sub(0.5)).mul(4));
  return line;
}
