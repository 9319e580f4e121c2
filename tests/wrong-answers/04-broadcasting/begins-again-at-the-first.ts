/**
 * @belief   When the values are used up, begin again.
 * @origin   It works for one picture and a thousand, so it seems to be the rule.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > nth · counts through the shape, the last axis fastest
 * @says     is the values, begun again when they are used up
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  return view.values[n % view.values.length]!;
}
