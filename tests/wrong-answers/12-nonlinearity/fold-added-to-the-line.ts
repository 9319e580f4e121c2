/**
 * @belief   A layer adds its part to what is there.
 * @origin   In some deep networks layers do.
 * @replaces 6-deep.ts
 * @does     adds each fold to the line that it folds.
 * @mend     A fold takes the place of the line: 2 · relu(x) - 4 · relu(x - 0.5) is all of it.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = line.add(F.relu(line).mul(2)).sub(F.relu(line.sub(0.5)).mul(4));
  }
  return line;
}
