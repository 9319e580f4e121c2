/**
 * @belief   Each input walks back to find its slope.
 * @origin   The slope is asked for at the inputs, so one begins there.
 * @replaces 7-gradients.ts
 * @does     walks back from every input, and so each gradient is 1.
 * @mend     Walk back from the formula's result: the gradients arrive at the inputs.
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
  for (const input of inputs) walk(input);
  return inputs.map((input) => input.grad);
}
