/**
 * @belief   The chart goes from -6 to 6, with 100 points.
 * @origin   That's how the lesson's example has it.
 * @replaces 3-plot.ts
 * @does     draws from -6 to 6 with 100 points, whatever was asked for.
 * @mend     Use from, to and count in the call of linspace.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(-6, 6, 100);
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
