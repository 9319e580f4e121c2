/**
 * @belief   Up by h, down by 2h, and on to the next number.
 * @origin   As long as the numbers don't meet in f, it makes no difference.
 * @replaces 7-gradient.ts
 * @does     leaves a number h lower while the next ones are moved.
 * @mend     Move one number at a time: put it back, or begin with a fresh copy.
 */
import { fromTypedArray, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const values = Float64Array.from(x.toTypedArray());
  const run = (): number => f(fromTypedArray(values.slice(), x.shape)).mul(upstream).sum().item();
  const slopes = Array.from(values, (_, i) => {
    values[i]! += h;
    const up = run();
    values[i]! -= 2 * h;
    return (up - run()) / (2 * h);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
