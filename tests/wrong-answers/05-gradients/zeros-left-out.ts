/**
 * @belief   An input without a gradient has no place in the answer.
 * @origin   0 is taken for "isn't there".
 * @replaces 7-gradients.ts
 * @does     leaves the gradients that are 0 out of the list.
 * @mend     There is one slope for each number. 0 is one: the result doesn't depend on that input.
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
  return inputs.map((input) => input.grad).filter(Boolean);
}
