/**
 * @belief   Points are to be drawn, so draw points.
 * @origin   The numbers of a plot are called points.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · chartOf: ReLU from -2 to 2 is level, then rises
 * @says     leaves nothing between the dots
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
  return { series: [{ name, x, y: f(x), draw: "points" }] };
}
