/**
 * @belief   When the values are used up, begin again.
 * @origin   It works for one picture and a thousand, so it seems to be the rule.
 * @replaces 2-stretch.ts
 * @does     reads the values as they lie, and begins again when they are used up.
 * @mend     That's right for new axes in front only; a column stretches in another way. Take n apart into indices,
 *           last axis first.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  return view.values[n % view.values.length]!;
}
