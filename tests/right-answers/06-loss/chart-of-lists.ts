/**
 * @way      Gives lists of numbers for x and y, asks f for one number at a time, and joins the dots.
 * @replaces 3-plot.ts
 */
import { type Tensor, tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x: number[] = [];
  for (let i = 0; i < count; i++) x.push(from + (i / (count - 1)) * (to - from));
  const sigmoid = { name: "sigmoid", x, y: x.map((value) => f(tensor(value)).item()), draw: "both" as const };
  const threshold = { name: "threshold", x, y: x.map((value) => Number(value > 0)), dashed: true };
  return {
    title: "S and step",
    width: 800,
    x: { label: "raw" },
    y: { label: "p" },
    series: [sigmoid, threshold],
  };
}
