/**
 * @belief   Running the formula fills the gradients.
 * @origin   The forward run stores slopes, and they are taken for gradients.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q19 · gradients: the machine gives the hand-derived -2, -2, 2, and nobody had to derive them
 * @says     Either nobody has walked back
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void,
): number[] {
  const inputs = at.map((number) => new Value(number));
  formula(...inputs);
  return inputs.map((input) => input.grad);
}
