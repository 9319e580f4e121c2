/**
 * @belief   The line says it all.
 * @origin   The numbers are the work; the words are easily forgotten.
 * @replaces 1-relu.ts
 * @does     gives neither a title nor labels for the axes.
 * @mend     Say what the line shows, and what the numbers along the axes are: `title`, `x: { label }` and `y: {
 *           label }`.
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
  return { series: [{ name, x, y: f(x) }] };
}
