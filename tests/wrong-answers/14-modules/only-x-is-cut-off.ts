/**
 * @belief   When x is cut off, nothing can be recorded.
 * @origin   x is what the slopes are asked for.
 * @replaces 7-gradient.ts
 * @does     lets the result be recorded when f has parameters of its own.
 * @mend     Work inside of noGrad, or detach the result.
 */
import { stack, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const shape = [...x.shape];
  const values = Array.from(x.detach().toTypedArray());
  const moved = (place: number, by: number): Tensor =>
    tensor(
      values.map((value, i) => (i === place ? value + by : value)),
      { dtype: "float64" },
    ).view(shape);
  const slopes = values.map((_, place) =>
    f(moved(place, h))
      .sub(f(moved(place, -h)))
      .mul(upstream.detach())
      .sum()
      .div(2 * h),
  );
  return stack(slopes).view(shape);
}
