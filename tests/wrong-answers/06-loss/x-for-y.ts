/**
 * @belief   The points of a line are its x.
 * @origin   x was written twice.
 * @replaces 3-plot.ts
 * @does     takes the x as the y of the first line, too.
 * @mend     The y of the first line are what f gives for the x.
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
      { name: "sigmoid", x, y: x },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
