/**
 * @way      The Values are made in a loop, kept, and read in another one after the walk.
 * @replaces 7-gradients.ts
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const leaves: Value[] = [];
  for (let i = 0; i < at.length; i++) leaves.push(new Value(at[i]!));
  const result = formula.apply(null, leaves);
  walk(result);
  const found: number[] = [];
  for (const { grad } of leaves) found.push(grad);
  return found;
}
