/**
 * @belief   The name of the line is for me to choose.
 * @origin   Title and labels are.
 * @replaces 1-relu.ts
 * @does     gives the series a name of its own, and not `name`.
 * @mend     The caller says what the function is called: that's the first argument, `name`.
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
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name: "line", x, y: f(x) }] };
}
