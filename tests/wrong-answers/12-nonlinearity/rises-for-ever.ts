/**
 * @belief   The second unit is added.
 * @origin   A network is thought of as a sum, so minus is read as plus.
 * @replaces 6-deep.ts
 * @fails    6-deep > zigzag · folds what the fold before gave
 * @says     goes on rising
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++)
    line = F.relu(line)
      .mul(2)
      .add(F.relu(line.sub(0.5)).mul(4));
  return line;
}
