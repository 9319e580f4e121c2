/**
 * @belief   The corner is at a place of x.
 * @origin   One of the two variables isn't exchanged.
 * @replaces 6-deep.ts
 * @does     takes the second unit from x, and only the first one from the line.
 * @mend     Both units get the line that the fold before gave.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++) {
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(x.sub(0.5)).mul(4));
  }
  return line;
}
