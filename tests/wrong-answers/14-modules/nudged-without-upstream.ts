/**
 * @belief   A slope needs no upstream.
 * @origin   For a single output it is 1.
 * @replaces 7-gradient.ts
 * @does     lets every output count once.
 * @mend     Multiply the change of each output by its upstream number.
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.add(move)).sub(f(x.sub(move)));
    return change.sum().item() / (2 * h);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
