/**
 * @belief   The function's values come first, they are what matters.
 * @origin   x and y are both just lists of numbers, so nobody complains.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · chartOf: ReLU from -2 to 2 is level, then rises
 * @says     is the heights. They go into y
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
  return { series: [{ name, x: f(x), y: x }] };
}
