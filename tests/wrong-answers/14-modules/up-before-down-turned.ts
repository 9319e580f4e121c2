/**
 * @belief   The change is before minus after.
 * @origin   Differences are often taken so.
 * @replaces 7-gradient.ts
 * @does     gives the slopes with the wrong sign.
 * @mend     f(x + h) − f(x − h): the upper one first.
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.sub(move)).sub(f(x.add(move)));
    return change.mul(upstream).sum().item() / (2 * h);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
