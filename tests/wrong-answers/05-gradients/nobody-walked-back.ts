/**
 * @belief   Running the formula fills the gradients.
 * @origin   The forward run stores slopes, and they are taken for gradients.
 * @replaces 7-gradients.ts
 * @does     runs the formula, but never walks back, so all gradients are 0.
 * @mend     Hand the formula's result to walk before you read the gradients.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = at.map((number) => new Value(number));
  formula(...inputs);
  return inputs.map((input) => input.grad);
}
