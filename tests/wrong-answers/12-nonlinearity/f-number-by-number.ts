/**
 * @belief   A function of x is called for each x.
 * @origin   Math.max and its like take one number.
 * @replaces 1-relu.ts
 * @does     hands f plain numbers.
 * @mend     f takes a tensor: hand it all x at once, f(x).
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = linspace(from, to, count);
  const y = (x.tolist() as number[]).map((at) => f(at as unknown as Tensor)) as unknown as Tensor;
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y }] };
}
