/**
 * @belief   The plot goes from -2 to 2.
 * @origin   The lesson's example is taken for the task.
 * @replaces 1-relu.ts
 * @does     draws from -2 to 2, whatever `from` and `to` are.
 * @mend     The caller says where the line begins and ends: `from` and `to`.
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
  const x = linspace(-2, 2, count);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
