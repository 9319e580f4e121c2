/**
 * @belief   A second series for the line at 0 helps the reader.
 * @origin   In school the axes are drawn through 0.
 * @replaces 1-relu.ts
 * @does     has two series.
 * @mend     The chart has a single series: the line of f.
 */
import { linspace, type Tensor, zeros } from "#engine";
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
    series: [
      { name, x, y: f(x) },
      { name: "zero", x, y: zeros(count) },
    ],
  };
}
