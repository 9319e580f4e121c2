/**
 * @belief   Slopes come in a list.
 * @origin   One loops over the numbers.
 * @replaces 7-gradient.ts
 * @does     gives all slopes in one row.
 * @mend     The result has the shape of x: view([...x.shape]).
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.add(move)).sub(f(x.sub(move)));
    return change.mul(upstream).sum().item() / (2 * h);
  });
  return tensor(slopes, { dtype: "float64" });
}
