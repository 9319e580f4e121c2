/**
 * @way      Gives typed arrays, and sets the size of the picture.
 * @replaces 1-relu.ts
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = linspace(from, to, count);
  return {
    title: name,
    x: { label: "x" },
    y: { label: "y" },
    series: [{ name, x: x.toTypedArray() as Float32Array, y: f(x).toTypedArray() as Float32Array }],
    width: 400,
  };
}
