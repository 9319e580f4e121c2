/**
 * @belief   Walking back once more makes sure that all has arrived.
 * @origin   It does no harm where results are overwritten.
 * @replaces 7-gradients.ts
 * @does     walks back twice, and so gives twice the gradients.
 * @mend     A walk adds to what is there. Walk back once.
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
  walk(result);
  walk(result);
  return inputs.map((input) => input.grad);
}
