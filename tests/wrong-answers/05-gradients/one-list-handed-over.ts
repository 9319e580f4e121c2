/**
 * @belief   The formula takes the list of Values.
 * @origin   The functions of section 1 take a list.
 * @replaces 7-gradients.ts
 * @does     hands the formula one list in place of n Values.
 * @mend     The formula takes its Values one by one. Spread the list: formula(...inputs).
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = at.map((number) => new Value(number));
  walk((formula as unknown as (inputs: Value[]) => Value)(inputs));
  return inputs.map((input) => input.grad);
}
