/**
 * @belief   Two units make two folds.
 * @origin   A unit is taken for a fold.
 * @replaces 6-deep.ts
 * @does     folds twice for each layer.
 * @mend     A layer has two units, and they make one fold together.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < 2 * layers; i++) {
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)).mul(4));
  }
  return line;
}
