/**
 * @belief   x += step ends exactly at the end.
 * @origin   With whole numbers it does.
 * @replaces 3-plot.ts
 * @does     adds the step until it is past the end: rounding then costs it a point now and then.
 * @mend     Don't compare a sum of fractions with the end. Count the points from 0 to count - 1, or use
 *           linspace.
 */
import { type Tensor, tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const places: number[] = [];
  for (let at = from; at <= to; at += (to - from) / (count - 1)) places.push(at);
  const x = tensor(places);
  const series = [
    { name: "sigmoid", x, y: f(x) },
    { name: "threshold", x, y: x.gt(0).float() },
  ];
  return { title: "Sigmoid", x: { label: "x" }, y: { label: "p" }, series };
}
