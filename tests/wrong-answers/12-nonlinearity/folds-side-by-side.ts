/**
 * @belief   More layers add more corners.
 * @origin   Deep is taken for wide: each layer adds its share.
 * @replaces 6-deep.ts
 * @fails    6-deep > Q37 · zigzag: five layers of two units draw 32 pieces, with 31 parameters; one hidden layer needs 97
 * @says     is what ten units side by side make
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let sum = x.mul(0);
  for (let i = 0; i < 2 * layers; i++) {
    const unit = F.relu(x.sub(i / (2 * layers)));
    sum = sum.add(unit.mul(i === 0 ? 2 : i % 2 === 1 ? -4 : 4));
  }
  return sum;
}
