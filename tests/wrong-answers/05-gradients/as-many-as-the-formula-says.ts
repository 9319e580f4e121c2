/**
 * @belief   formula.length says how many numbers it takes.
 * @origin   It does, unless the function collects them: (...inputs) has the length 0.
 * @replaces 7-gradients.ts
 * @does     makes as many Values as formula.length says: none for a formula that collects its inputs with three dots.
 * @mend     Make a Value of each number in at, and hand all of them over.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = Array.from({ length: formula.length }, (_, i) => new Value(at[i]!));
  walk(formula(...inputs));
  return inputs.map((input) => input.grad);
}
