/**
 * @belief   Once, twice, four times: layer after layer the number of folds doubles.
 * @origin   The number of pieces doubles. And 2 ** (layers - 1) is right for one layer and for two.
 * @replaces 6-deep.ts
 * @does     folds 2 ** (layers - 1) times: four times for three layers, and once without any layer.
 * @mend     Each layer folds once more, and without layers the line stays as it is. The pieces double by themselves.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < 2 ** (layers - 1); i++)
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)).mul(4));
  return line;
}
