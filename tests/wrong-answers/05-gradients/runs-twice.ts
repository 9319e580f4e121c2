/**
 * @belief   Before walking back, the formula is run once to see its result.
 * @origin   The first call is a check; that it costs a run isn't noticed.
 * @replaces 7-gradients.ts
 * @does     runs the formula twice.
 * @mend     Keep the result of the one run in a variable, and walk back from it.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = at.map((number) => new Value(number));
  if (Number.isNaN(formula(...inputs).data)) return at.map(() => Number.NaN);
  walk(formula(...inputs));
  return inputs.map((input) => input.grad);
}
