/**
 * @belief   A chart is a picture, so draw it.
 * @origin   The task says chart; that the description is meant is overlooked.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · chartOf: ReLU from -2 to 2 is level, then rises
 * @says     is the finished picture
 */
import { linspace, type Tensor } from "#engine";
import { type LineChart, lineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = linspace(from, to, count);
  return lineChart({ series: [{ name, x, y: f(x) }] }) as unknown as LineChart;
}
