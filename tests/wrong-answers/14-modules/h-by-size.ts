/**
 * @belief   How far to move depends on how large the number is.
 * @origin   For very large numbers it may be wise.
 * @replaces 7-gradient.ts
 * @does     moves each number by a share of itself, and 0 not at all.
 * @mend     Move every number by h.
 */
import { fromTypedArray, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const values = Float64Array.from(x.toTypedArray());
  const slopes = Array.from(values, (value, i) => {
    const step = h * Math.abs(value);
    const at = (place: number): number =>
      f(fromTypedArray(values.with(i, place), x.shape))
        .mul(upstream)
        .sum()
        .item();
    return (at(value + step) - at(value - step)) / (2 * step);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
