/**
 * @belief   The n-th number is values[n].
 * @origin   That is true of every array that has not been stretched.
 * @replaces 2-stretch.ts
 * @does     reads values[n], whatever the strides are.
 * @mend     With stretched axes the n-th number isn't values[n]. Take n apart into indices, then use the strides.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  return view.values[n]!;
}
