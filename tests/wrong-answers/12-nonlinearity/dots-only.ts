/**
 * @belief   Points are to be drawn, so I draw points.
 * @origin   The numbers of a plot are called points.
 * @replaces 1-relu.ts
 * @does     draws dots, and nothing between them.
 * @mend     The series shall be a line. That's what comes when `draw` is left out.
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
  return {
    title: name,
    x: { label: "x" },
    y: { label: name },
    series: [{ name, x, y: f(x), draw: "points" }],
  };
}
