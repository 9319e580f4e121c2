/**
 * @belief   The chart knows f by its name, and calculates the heights itself.
 * @origin   f is handed on by name, but never called.
 * @replaces 1-relu.ts
 * @does     gives y the numbers of x.
 * @mend     y is what f gives for x: call it.
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
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: x }] };
}
