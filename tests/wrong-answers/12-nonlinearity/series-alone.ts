/**
 * @belief   The series hold all the numbers, so they are the chart.
 * @origin   Title and labels look like decoration.
 * @replaces 1-relu.ts
 * @does     gives the list of series, where the whole chart belongs.
 * @mend     Return an object { title, x, y, series }: the list is one part of it.
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
  return [{ name, x, y: f(x) }] as unknown as LineChart;
}
