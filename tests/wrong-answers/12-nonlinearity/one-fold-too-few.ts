/**
 * @belief   The line itself is the first layer.
 * @origin   The border of the loop is taken one too low.
 * @replaces 6-deep.ts
 * @does     folds once less than there are layers.
 * @mend     `layers` is how often to fold: with 1 it's folded once.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 1; i < layers; i++) {
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)).mul(4));
  }
  return line;
}
