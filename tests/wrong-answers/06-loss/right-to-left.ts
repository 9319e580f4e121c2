/**
 * @belief   The order of the two ends doesn't matter.
 * @origin   On the picture it doesn't.
 * @replaces 3-plot.ts
 * @does     runs from right to left: its first x is `to`.
 * @mend     The first x is `from`, the last one is `to`.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(to, from, count);
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
