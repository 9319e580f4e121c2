/**
 * @belief   A method in a chain works on the term before it.
 * @origin   · binds more strongly than −.
 * @replaces 6-deep.ts
 * @does     multiplies the whole difference by 4: (2 · relu(x) − relu(x − 0.5)) · 4.
 * @mend     In a chain each method takes all that came before: close the bracket later, .sub(F.relu(line.sub(0.5)).mul(4)).
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let line = x;
  for (let i = 0; i < layers; i++)
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)))
      .mul(4);
  return line;
}
