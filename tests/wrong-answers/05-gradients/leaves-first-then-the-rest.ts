/**
 * @belief   Leaves come first; in which order the others follow doesn't matter.
 * @origin   Two groups are seen where there may be many.
 * @replaces 4-order.ts
 * @does     lists all leaves first, and then the others as they are met on the way down.
 * @mend     Values in between need each other as well. Each comes after all of its own inputs.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const met = new Set([last]);
  for (const value of met) for (const input of value.inputs) met.add(input);
  const isLeaf = (value: Value): boolean => value.inputs.length === 0;
  const between = [...met].filter((value) => !isLeaf(value) && value !== last);
  return [...[...met].filter((value) => isLeaf(value) && value !== last), ...between, last];
}
