/**
 * @belief   Without layers nothing comes out.
 * @origin   0 of something is nothing.
 * @replaces 6-deep.ts
 * @does     gives zeros when there are 0 layers.
 * @mend     With 0 layers the line stays as it is.
 */
import { F, type Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  if (layers === 0) return x.mul(0);
  let line = x;
  for (let i = 0; i < layers; i++)
    line = F.relu(line)
      .mul(2)
      .sub(F.relu(line.sub(0.5)).mul(4));
  return line;
}
