/**
 * @belief   The inputs are in result.inputs.
 * @origin   For a formula of one operation they are.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q19 · gradients: the machine gives the hand-derived -2, -2, 2, and nobody had to derive them
 * @says     belongs to what the result was made from
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void,
): number[] {
  const result = formula(...at.map((number) => new Value(number)));
  walk(result);
  return result.inputs.map((input) => input.grad);
}
