/**
 * @belief   Each slope needs a walk of its own, as it needs a nudge of its own.
 * @origin   In section 1 each number is moved alone.
 * @replaces 7-gradients.ts
 * @does     walks back once for each number: twice for two of them, and never when there is none.
 * @mend     One walk leaves all slopes in the inputs, however many there are. Walk once, then read them all.
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
  return inputs.map((input) => {
    input.grad = 0;
    walk(result);
    return input.grad;
  });
}
