/**
 * @belief   Each slope needs a walk of its own.
 * @origin   One question, one answer.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > gradients · runs the formula once, walks back once, and begins anew each time
 * @says     One run forward and one walk back give all slopes
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void,
): number[] {
  return at.map((_, i) => {
    const inputs = at.map((number) => new Value(number));
    walk(formula(...inputs));
    return inputs[i]!.grad;
  });
}
