/**
 * @belief   The larger number comes first.
 * @origin   The two factors are mixed up.
 * @replaces 6-deep.ts
 * @does     rises by 4 and takes 2 away: the line never falls.
 * @mend     The first unit counts 2, the second one 4.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = F.relu(line)
      .mul(4)
      .sub(F.relu(line.sub(0.5)).mul(2));
  }
  return line;
}
