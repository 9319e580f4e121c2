/**
 * @way      Goes up, twice down and up again in one and the same list of doubles.
 * @replaces 7-gradient.ts
 */
import { noGrad, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const values = Float64Array.from(x.toTypedArray());
  const slopes = new Float64Array(values.length);
  const shape = [...x.shape];
  noGrad(() => {
    for (let i = 0; i < values.length; i++) {
      values[i]! += h;
      const up = f(tensor(values).view(shape));
      values[i]! -= 2 * h;
      const down = f(tensor(values).view(shape));
      values[i]! += h;
      slopes[i] = up.sub(down).mul(upstream).sum().item() / (2 * h);
    }
  });
  return tensor(slopes).view(shape);
}
