/**
 * @belief   A plot has a point at every whole number.
 * @origin   A loop with i++ makes steps of 1.
 * @replaces 1-relu.ts
 * @does     takes steps of 1 from `from` on, whatever `count` is.
 * @mend     There are `count` points, equally far apart from end to end. linspace makes them.
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
  const places: number[] = [];
  for (let at = from; at <= to; at++) places.push(at);
  const x = tensor(places);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
