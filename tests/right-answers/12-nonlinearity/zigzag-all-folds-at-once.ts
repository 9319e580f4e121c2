/**
 * @way      All folds at once: the line is made 2 to the number of layers as steep, and then folded at every whole number.
 * @replaces 6-deep.ts
 */
import type { Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  const steep = x.mul(2 ** layers);
  const rest = steep.sub(steep.div(2).floor().mul(2));
  return rest.minimum(rest.neg().add(2));
}
