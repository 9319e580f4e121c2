/**
 * @belief   The exercise is about the sigmoid, so one line is enough.
 * @origin   The second line of the to-do is read over.
 * @replaces 3-plot.ts
 * @fails    3-plot > Q21 · sigmoidChart: the x run from one end to the other, for both lines
 * @says     is one line alone
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [{ name: "sigmoid", x, y: f(x) }],
  };
}
