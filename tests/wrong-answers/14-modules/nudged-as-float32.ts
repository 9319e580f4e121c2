/**
 * @belief   A tensor of numbers is float32.
 * @origin   It is what tensor gives.
 * @replaces 7-gradient.ts
 * @does     gives the slopes as float32.
 * @mend     The result is float64: tensor(slopes, { dtype: "float64" }).
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.add(move)).sub(f(x.sub(move)));
    return change.mul(upstream).sum().item() / (2 * h);
  });
  return tensor(slopes).view([...x.shape]);
}
