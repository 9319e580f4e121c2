/**
 * @belief   A plot needs the heights; it knows where they belong.
 * @origin   Loss curves are drawn from y alone: there the place in the list is right.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · chartOf: ReLU from -2 to 2 is level, then rises
 * @says     makes the chart count 0, 1, 2, ...
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
  return { series: [{ name, y: f(linspace(from, to, count)) }] };
}
