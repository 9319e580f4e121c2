/**
 * @belief   The second fold must be at a quarter.
 * @origin   On the unfolded strip its first corner is there.
 * @replaces 6-deep.ts
 * @does     halves the place of the corner with each layer.
 * @mend     Every fold has its corner at 0.5: what it folds runs from 0 to 1 again.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5 ** (i + 1))).mul(4));
  }
  return line;
}
