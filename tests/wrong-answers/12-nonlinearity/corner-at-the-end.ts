/**
 * @belief   The strip is folded at its end.
 * @origin   From 0 to 1 it goes up: that's read without "and down again".
 * @replaces 6-deep.ts
 * @does     has its corner at 1, so from 0 to 1 it only rises.
 * @mend     The corner is in the middle: at 0.5.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(1)).mul(4));
  }
  return line;
}
