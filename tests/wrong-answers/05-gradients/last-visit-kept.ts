/**
 * @belief   Of two visits the later one counts.
 * @origin   Repeated items are removed at the end, from behind.
 * @replaces 4-order.ts
 * @does     keeps the last place of a Value that comes several times, so it stands behind what was made from it.
 * @mend     Keep the first place: a Value must come before all that was made from it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const all = (value: Value): Value[] => [...value.inputs.flatMap(all), value];
  return [...new Set(all(last).reverse())].reverse();
}
