/**
 * @belief   f gives something new, so one tensor can be moved again and again.
 * @origin   Most functions make new numbers.
 * @replaces 7-gradient.ts
 * @does     hands the same memory to f in all calls, and moves its numbers between them.
 * @mend     f may keep or return what it gets: make a new tensor for each call, x.add(move).
 */
import { fromTypedArray, type Tensor, tensor } from "#engine";

export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  const values = x.toTypedArray();
  const moved = fromTypedArray(values, [...x.shape]);
  const slopes = Array.from(values, (value, i) => {
    values[i] = value + h;
    const up = f(moved);
    values[i] = value - h;
    const down = f(moved);
    values[i] = value;
    return up.sub(down).mul(upstream).sum().item() / (2 * h);
  });
  return tensor(slopes, { dtype: "float64" }).view([...x.shape]);
}
