/**
 * @belief   The changes are averaged.
 * @origin   A loss is often a mean.
 * @replaces 7-gradient.ts
 * @does     takes the mean of the changes of all outputs.
 * @mend     Add them up: each output counts as upstream says.
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.add(move)).sub(f(x.sub(move)));
    return change.mul(upstream).mean().item() / (2 * h);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
