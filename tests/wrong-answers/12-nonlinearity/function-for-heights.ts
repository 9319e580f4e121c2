/**
 * @belief   The chart calls f where it needs a height.
 * @origin   In other programs one plots a function by handing it on.
 * @replaces 1-relu.ts
 * @does     gives y the function f, where its values belong.
 * @mend     y is what f gives for x: call it, f(x).
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
    y: { label: name },
    series: [{ name, x, y: f as unknown as Tensor }],
  };
}
