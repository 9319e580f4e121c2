/**
 * @belief   A formula of n numbers needs n walks.
 * @origin   There are n slopes to find.
 * @replaces 7-gradients.ts
 * @does     walks back as often as there are inputs, so every gradient comes that many times.
 * @mend     Each walk adds to all leaves. One walk brings the gradients of all inputs.
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
  for (const _ of inputs) walk(result);
  return inputs.map((input) => input.grad);
}
