/**
 * @belief   h is 1e-4.
 * @origin   It stands in the signature.
 * @replaces 7-gradient.ts
 * @does     moves by 1e-4, whatever h is asked for.
 * @mend     Move by h: the caller may want another one.
 */
import { eye, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, _h?: number): Tensor {
  const moves = eye(x.size, { dtype: "float64" }).mul(1e-4);
  const slopes = Array.from({ length: x.size }, (_, i) => {
    const move = moves.select(0, i).view([...x.shape]);
    const change = f(x.add(move)).sub(f(x.sub(move)));
    return change.mul(upstream).sum().item() / (2 * 1e-4);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
