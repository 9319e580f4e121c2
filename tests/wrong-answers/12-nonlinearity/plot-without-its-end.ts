/**
 * @belief   A range ends before its end.
 * @origin   That's true of arange and of slices; a plot wants both ends.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · chartOf: ReLU from -2 to 2 is level, then rises
 * @says     stops one step before the end
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
  const step = (to - from) / count;
  const x = linspace(from, to - step, count);
  return { series: [{ name, x, y: f(x) }] };
}
