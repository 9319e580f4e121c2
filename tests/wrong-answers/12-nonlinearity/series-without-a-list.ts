/**
 * @belief   There is only one series, so it needs no list.
 * @origin   A list with one thing in it looks superfluous.
 * @replaces 1-relu.ts
 * @does     gives one series, where a list with one series belongs.
 * @mend     `series` is a list, even for a single line: put [ ] around it.
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
  const series = { name, x, y: f(x) };
  return { title: name, x: { label: "x" }, y: { label: name }, series } as unknown as LineChart;
}
