/**
 * @belief   To go down, I take away what was added.
 * @origin   2 - 2 is 0: that ends the rise, but doesn't begin a fall.
 * @replaces 6-deep.ts
 * @does     goes level at the corner: its second unit only takes off twice as much.
 * @mend     Twice ends the rise; another twice makes it fall: the second unit counts 4.
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
