/**
 * @belief   Each axis takes its remainder from n.
 * @origin   The line that makes the rest smaller is forgotten.
 * @replaces 2-stretch.ts
 * @does     takes every index as the remainder of n itself.
 * @mend     The whole part of the quotient goes on to the axis before: the rest becomes smaller from axis to axis.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let place = 0;
  for (const [axis, length] of view.shape.entries()) place += (n % length) * view.strides[axis]!;
  return view.values[place]!;
}
