/**
 * @belief   The n-th number is values[n].
 * @origin   That is true of every array that has not been stretched.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > nth · counts through the shape, the last axis fastest
 * @says     is the values as they lie
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  return view.values[n]!;
}
