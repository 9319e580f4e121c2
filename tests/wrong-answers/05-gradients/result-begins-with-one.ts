/**
 * @belief   The result's gradient is 1, so it is set before the walk.
 * @origin   The lesson begins with it; but walk does it already.
 * @replaces 7-gradients.ts
 * @does     adds 1 to the result's grad before it walks back, so a result that is itself an input counts once too often.
 * @mend     Leave the result's grad alone. walk puts the 1 there.
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
  result.grad += 1;
  walk(result);
  return inputs.map((input) => input.grad);
}
