/**
 * @belief   The line before isn't needed any more, so I overwrite it.
 * @origin   The first line is x itself.
 * @replaces 6-deep.ts
 * @does     writes its folds into x.
 * @mend     The caller still needs x. Make new tensors: mul and sub, not mul_ and sub_.
 */
import { F, noGrad, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  const line = x;
  noGrad(() => {
    for (let i = 0; i < layers; i++) line.mul_(2).sub_(F.relu(line.sub(1)).mul(2));
  });
  return line;
}
