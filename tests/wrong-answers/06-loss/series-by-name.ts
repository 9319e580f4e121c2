/**
 * @belief   Each line stands under its name.
 * @origin   The lines have names, so they look like fields.
 * @replaces 3-plot.ts
 * @does     gives an object with the lines under their names as series, not a list.
 * @mend     series is an array: the sigmoid first, then the threshold, each with its name.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  const series = { sigmoid: { x, y: f(x) }, threshold: { x, y: x.gt(0).float() } };
  return { title: "Sigmoid", x: { label: "x" }, y: { label: "p" }, series } as unknown as LineChart;
}
