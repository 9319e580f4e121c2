/**
 * @belief   double() brings the digits back.
 * @origin   The type is float64 afterwards.
 * @replaces 7-gradient.ts
 * @does     makes float32 numbers first, in which x + h is rounded, and float64 ones of these.
 * @mend     Make the tensor with { dtype: "float64" } at once.
 */
import { noGrad, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const values = [...x.toTypedArray()];
  const output = (place: number, by: number): Tensor => {
    const moved = [...values];
    moved[place] = moved[place]! + by;
    return f(
      tensor(moved)
        .double()
        .view(...x.shape),
    );
  };
  return noGrad(() => {
    const slopes = values.map((_, place) => {
      const change = output(place, h).sub(output(place, -h));
      return change.mul(upstream).sum().item() / (2 * h);
    });
    return tensor(Float64Array.from(slopes)).view(...x.shape);
  });
}
