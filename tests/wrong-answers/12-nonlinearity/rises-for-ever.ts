/**
 * @belief   The second unit is added.
 * @origin   A network is thought of as a sum, so minus is read as plus.
 * @replaces 6-deep.ts
 * @does     goes on rising after the corner, three times as steep.
 * @mend     The second unit is taken away, not added.
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
