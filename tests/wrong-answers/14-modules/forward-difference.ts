/**
 * @belief   To nudge is to move a little up.
 * @origin   The slope is often told so.
 * @replaces 7-gradient.ts
 * @does     moves up only, and compares with f(x).
 * @mend     Move up and down, and divide by 2h: that is much nearer.
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(h);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.add(move)).sub(f(x));
    return change.mul(upstream).sum().item() / h;
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
