/**
 * @belief   To go down, take away what was added.
 * @origin   2 - 2 is 0: that ends the rise, but doesn't begin a fall.
 * @replaces 6-deep.ts
 * @fails    6-deep > zigzag · folds what the fold before gave
 * @says     becomes level after the corner
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++)
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)).mul(2));
  return line;
}
