/**
 * @belief   The inputs are in result.inputs.
 * @origin   For a formula of one operation they are.
 * @replaces 7-gradients.ts
 * @does     reads the grads of what the result was made from last.
 * @mend     Those may be Values in between. Keep the Values that you hand to the formula, and read their grads.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const result = formula(...at.map((number) => new Value(number)));
  walk(result);
  return result.inputs.map((input) => input.grad);
}
