/**
 * @belief   The change is divided by h.
 * @origin   It is, when one moves one way only.
 * @replaces 7-gradient.ts
 * @does     divides by h, though the two places are 2h apart.
 * @mend     From x − h to x + h it's 2h.
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.add(move)).sub(f(x.sub(move)));
    return change.mul(upstream).sum().item() / h;
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
