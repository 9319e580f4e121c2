/**
 * @belief   201 points are enough for every line.
 * @origin   The lesson's example is taken for the task.
 * @replaces 1-relu.ts
 * @does     has 201 points, whatever `count` is.
 * @mend     The caller says how many points the line has: `count`.
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
  const x = linspace(from, to, 201);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
