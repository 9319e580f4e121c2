/**
 * @belief   The function's values come first: they are what matters.
 * @origin   x and y are both just lists of numbers, so nobody complains.
 * @replaces 1-relu.ts
 * @does     puts the heights into x, and where they belong into y.
 * @mend     x says where the points stand, from left to right; y is what f gives there.
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
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x: f(x), y: x }] };
}
