/**
 * @belief   true is 1 and false is 0.
 * @origin   In a sum they are.
 * @replaces 3-plot.ts
 * @does     gives the threshold as a list of true and false.
 * @mend     A list for a chart holds numbers: 1 and 0. Number(x > 0), or float() of a tensor, makes them.
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
      { name: "threshold", x, y: (x.tolist() as number[]).map((value) => value > 0) as unknown as number[] },
    ],
  };
}
