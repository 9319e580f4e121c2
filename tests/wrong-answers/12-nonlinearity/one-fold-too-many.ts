/**
 * @belief   Counting to layers includes it.
 * @origin   <= where < is meant.
 * @replaces 6-deep.ts
 * @fails    6-deep > zigzag · folds what the fold before gave
 * @says     is one fold too many
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i <= layers; i++)
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)).mul(4));
  return line;
}
