/**
 * @belief   4 times relu(x - 0.5) is relu(4x - 0.5).
 * @origin   A factor may be taken into a ReLU, but then the whole bracket is multiplied.
 * @replaces 6-deep.ts
 * @does     has its corner at 1/8, not at 1/2.
 * @mend     Take 0.5 from x first, and multiply by 4 after the ReLU.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = F.relu(line.mul(2)).sub(F.relu(line.mul(4).sub(0.5)));
  }
  return line;
}
