/**
 * @belief   The title says what the chart shows, so the axes need no words.
 * @origin   The series' name stands in the title already.
 * @replaces 1-relu.ts
 * @does     gives a title, but no labels for the axes.
 * @mend     Say what the numbers along the axes are: `x: { label: ... }` and `y: { label: ... }`.
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
  return { title: name, series: [{ name, x, y: f(x) }] };
}
