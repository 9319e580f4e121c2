/**
 * @belief   A Value with the same number is the same Value.
 * @origin   The Values are made where they are needed, once for the formula and once more for the answer.
 * @replaces 7-gradients.ts
 * @does     gives 0 for every gradient, although it has walked back.
 * @mend     Keep the Values that you hand to the formula, and read their grads after the walk.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  walk(formula(...at.map((number) => new Value(number))));
  return at.map((number) => new Value(number).grad);
}
