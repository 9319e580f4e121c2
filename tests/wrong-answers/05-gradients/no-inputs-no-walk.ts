/**
 * @belief   A result that wasn't made from anything depends on nothing.
 * @origin   A constant has no slopes.
 * @replaces 7-gradients.ts
 * @does     doesn't walk back from a result that has no inputs, and says 0. But it may be one of the numbers itself.
 * @mend     Walk back from every result: a formula that gives its input back has the slope 1 along it.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = at.map((number) => new Value(number));
  const result = formula(...inputs);
  if (result.inputs.length > 0) walk(result);
  return result.inputs.length > 0 ? inputs.map((input) => input.grad) : at.map(() => 0);
}
