/**
 * @belief   After the walk the answer is in the inputs.
 * @origin   .data is what one reads everywhere else.
 * @replaces 7-gradients.ts
 * @does     gives the numbers of the inputs back.
 * @mend     The slopes are in .grad, not in .data.
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
  return inputs.map((input) => input.data);
}
