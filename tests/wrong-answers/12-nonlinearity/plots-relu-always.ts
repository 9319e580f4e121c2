/**
 * @belief   This section is about ReLU, so draw ReLU.
 * @origin   The lesson's example is taken for the task.
 * @replaces 1-relu.ts
 * @fails    1-relu > chartOf · draws any function, over any range
 * @says     is ReLU, but another function came in
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
  return { series: [{ name, x, y: x.relu() }] };
}
