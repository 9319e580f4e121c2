/**
 * @belief   Points stand in a column.
 * @origin   Predictions often do.
 * @replaces 3-plot.ts
 * @does     gives columns of shape (count, 1) for x and y.
 * @mend     x and y of a line have one axis: shape (count). linspace has it.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count).view(count, 1);
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
