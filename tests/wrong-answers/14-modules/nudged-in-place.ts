/**
 * @belief   To nudge a number is to change it.
 * @origin   add_ moves it, and sub_ moves it back.
 * @replaces 7-gradient.ts
 * @does     moves the numbers of x itself, and leaves them moved.
 * @mend     x must stay as it was: x.add(move) gives another tensor.
 */
import { eye, noGrad, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const own = x.detach();
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const above = noGrad(() => f(own.add_(move)).clone());
    const below = noGrad(() => f(own.sub_(move).sub_(move)).clone());
    return above.sub(below).mul(upstream).sum().item() / (2 * h);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
