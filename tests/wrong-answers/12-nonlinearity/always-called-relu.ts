/**
 * @belief   This section is about ReLU, so the line is called relu.
 * @origin   The lesson's example is taken for the task.
 * @replaces 1-relu.ts
 * @does     calls every series "relu".
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
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name: "relu", x, y: f(x) }] };
}
