/**
 * @belief   f is asked for point 0, point 1, point 2.
 * @origin   y is thought of as a list, and a list has places.
 * @replaces 3-plot.ts
 * @does     gives f the numbers 0, 1, 2, ... and not the x.
 * @mend     Number i of y is what f gives for number i of x: call f with the x.
 */
import { arange, linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [
      { name: "sigmoid", x, y: f(arange(count).float()) },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
