/**
 * @way      Asks f for one point at a time, and calculates each x by hand.
 * @replaces 1-relu.ts
 */
import { type Tensor, tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
  const y = x.map((at) => f(tensor([at])).item());
  return {
    title: `The function ${name}`,
    x: { label: "input" },
    y: { label: "output" },
    series: [{ name, x, y, draw: "line" }],
  };
}
