/**
 * @belief   count pieces have count ends.
 * @origin   The fence-post mistake: pieces and points are counted alike.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · chartOf: ReLU from -2 to 2 is level, then rises
 * @says     has one point too many
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
  const x = linspace(from, to, count + 1);
  return { series: [{ name, x, y: f(x) }] };
}
