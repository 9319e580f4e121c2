/**
 * @belief   Equal numbers can share a Value.
 * @origin   It saves some objects.
 * @replaces 7-gradients.ts
 * @does     makes one Value for all numbers that are equal, so they share a gradient.
 * @mend     Each place of the list is an input of its own, even if two numbers are equal.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const made = new Map(at.map((number) => [number, new Value(number)]));
  const inputs = at.map((number) => made.get(number)!);
  walk(formula(...inputs));
  return inputs.map((input) => input.grad);
}
