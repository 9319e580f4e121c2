/**
 * @belief   The border between no and yes is at 0.5.
 * @origin   For p it is; but the axis has the raw predictions.
 * @replaces 3-plot.ts
 * @does     lets the threshold jump at 0.5.
 * @mend     0.5 is the border for p. On the axis of raw predictions it is at 0: 1 where x is above 0.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: x.gt(0.5).float() },
    ],
  };
}
