/**
 * @belief   The layers of a network add up.
 * @origin   Units in one layer do.
 * @replaces 6-deep.ts
 * @does     adds up the folds: with two layers it gives twice one fold.
 * @mend     The folds work one after the other: each gets what the one before gave.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  let sum = layers === 0 ? x : x.mul(0);
  for (let i = 0; i < layers; i++)
    sum = sum.add(
      F.relu(x)
        .mul(2)
        .sub(F.relu(x.sub(0.5)).mul(4)),
    );
  return sum;
}
