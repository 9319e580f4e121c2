/**
 * @belief   A layer has one ReLU, at its end.
 * @origin   In networks the ReLU follows the linear layer.
 * @replaces 6-deep.ts
 * @does     has one ReLU around the whole fold, and none in it.
 * @mend     Each unit has a ReLU of its own: 2 · relu(x) - 4 · relu(x - 0.5).
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = F.relu(line.mul(2).sub(line.sub(0.5).mul(4)));
  }
  return line;
}
