/**
 * @belief   The methods change the line.
 * @origin   Methods with an underscore do.
 * @replaces 6-deep.ts
 * @does     gives the line as it came.
 * @mend     relu, mul and sub give new tensors: keep the result, and hand it to the next fold.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  for (let i = 0; i < layers; i++)
    F.relu(x)
      .mul(2)
      .sub(F.relu(x.sub(0.5)).mul(4));
  return x;
}
