/**
 * @belief   A Value with the same number is the same Value.
 * @origin   The Values are made where they are needed, once for the formula and once more for the answer.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q19 · gradients: the machine gives the hand-derived -2, -2, 2, and nobody had to derive them
 * @says     these aren't the Values that the formula was run on
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void,
): number[] {
  walk(formula(...at.map((number) => new Value(number))));
  return at.map((number) => new Value(number).grad);
}
