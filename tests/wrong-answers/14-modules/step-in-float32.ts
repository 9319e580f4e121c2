/**
 * @belief   A step beside a float64 tensor is float64 by itself.
 * @origin   The sum of both is.
 * @replaces 7-gradient.ts
 * @does     moves by a step that was rounded to float32, so by not quite h.
 * @mend     Make the step float64: eye(x.size, { dtype: "float64" }), say.
 */
import { eye, noGrad, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const steps = eye(x.size).mul(h);
  const slopes = noGrad(() =>
    Array.from({ length: x.size }, (_, i) => {
      const step = steps.select(0, i).view([...x.shape]);
      const change = f(x.add(step)).sub(f(x.sub(step)));
      return change.mul(upstream).sum().item() / (2 * h);
    }),
  );
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
