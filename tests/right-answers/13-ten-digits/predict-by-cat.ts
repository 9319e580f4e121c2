/**
 * @way      Puts tensors together, with an empty one in front.
 * @replaces 4-count.ts
 */
import { cat, type nn, noGrad, type Pair, type Tensor, zeros } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  return noGrad(() => {
    const found = [zeros(0).long()];
    for (const [x] of batches) found.push(model(x).argmax(1));
    return cat(found);
  });
}
