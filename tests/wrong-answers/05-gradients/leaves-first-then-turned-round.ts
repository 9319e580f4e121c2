/**
 * @belief   Leaves first; the others in the order in which they are met from the end, turned round.
 * @origin   Two groups are seen where there may be many.
 * @replaces 4-order.ts
 * @does     lists all leaves first, and then the others in the order in which they are first met on the way
 *           down, turned round.
 * @mend     Values in between need each other as well, and who is met early may be needed by one that is met
 *           later. Each comes after all of its own inputs.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const met = new Set([last]);
  for (const value of met) for (const input of value.inputs) met.add(input);
  const isLeaf = (value: Value): boolean => value.inputs.length === 0;
  return [...[...met].filter(isLeaf), ...[...met].filter((value) => !isLeaf(value)).reverse()];
}
