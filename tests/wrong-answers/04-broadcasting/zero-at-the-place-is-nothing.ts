/**
 * @belief   What is falsy was not found.
 * @origin   A number that is missing is undefined, and ! asks for that, too.
 * @replaces 2-stretch.ts
 * @does     refuses a place at which a 0 lies.
 * @mend     0 is a number like others (a white pixel). Return what lies at the place, without asking whether it is
 *           there.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const place = indices.map((index, axis) => index * view.strides[axis]!).reduce((a, b) => a + b, 0);
  const value = view.values[place];
  if (!value) throw new RangeError(`at: there is nothing at ${indices.join(", ")}`);
  return value;
}
