/**
 * @way      Gives plain lists instead of tensors.
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
  const places = linspace(from, to, count);
  const [x, y] = [places, f(places)].map((t) => t.tolist() as number[]) as [number[], number[]];
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y }] };
}
