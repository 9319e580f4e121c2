/**
 * @belief   The gradients are in the Values, so the Values are the answer.
 * @origin   The last step, reading, is left to the caller.
 * @replaces 7-gradients.ts
 * @does     gives the Values back, not their gradients.
 * @mend     Read the .grad of each: the answer is a list of numbers.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = at.map((number) => new Value(number));
  walk(formula(...inputs));
  return inputs as unknown as number[];
}
