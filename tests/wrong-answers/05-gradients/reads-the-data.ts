/**
 * @belief   After the walk the answer is in the inputs.
 * @origin   .data is what one reads everywhere else.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q19 · gradients: the machine gives the hand-derived -2, -2, 2, and nobody had to derive them
 * @says     read .grad, not .data
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void,
): number[] {
  const inputs = at.map((number) => new Value(number));
  walk(formula(...inputs));
  return inputs.map((input) => input.data);
}
