/**
 * @way      Moves plain numbers, and makes a tensor of them each time.
 * @replaces 7-gradient.ts
 */
import { noGrad, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const numbers = Array.from(x.toTypedArray());
  const valueWith = (i: number, by: number): number =>
    noGrad(() => {
      const moved = tensor(
        numbers.map((number, at) => (at === i ? number + by : number)),
        { dtype: "float64" },
      ).view([...x.shape]);
      return f(moved).mul(upstream).sum().item();
    });
  const slopes = numbers.map((_, i) => (valueWith(i, h) - valueWith(i, -h)) / h / 2);
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
