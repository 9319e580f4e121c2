/**
 * @belief   double() makes float64 of the result.
 * @origin   tensor(list) has rounded the numbers to float32 before.
 * @replaces 7-gradient.ts
 * @does     makes float32 of the slopes first, and float64 of that: the digits that were cut off don't come
 *           back.
 * @mend     Say it when the tensor is made: tensor(slopes, { dtype: "float64" }).
 */
import { noGrad, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const moved = (place: number, by: number): Tensor => {
    const values = x.toTypedArray();
    values[place] = values[place]! + by;
    return f(tensor(values).view(x.shape));
  };
  return noGrad(() => {
    const slopes: number[] = [];
    for (let i = 0; i < x.size; i++) {
      const change = moved(i, h).sub(moved(i, -h));
      slopes.push(change.mul(upstream).sum().item() / (2 * h));
    }
    return tensor(slopes).view(x.shape).double();
  });
}
