/**
 * @belief   The last height comes first.
 * @origin   Pictures are counted from the top, charts from the bottom.
 * @replaces 1-relu.ts
 * @does     has its heights from right to left.
 * @mend     Number i of y belongs to number i of x.
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
  const y = (f(x).tolist() as number[]).reverse();
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y }] };
}
