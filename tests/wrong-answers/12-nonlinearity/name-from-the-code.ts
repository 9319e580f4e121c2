/**
 * @belief   A function knows its own name.
 * @origin   f.name exists in JavaScript. For a function without a name it's empty.
 * @replaces 1-relu.ts
 * @does     names the series after f's name in the code.
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
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name: f.name, x, y: f(x) }] };
}
