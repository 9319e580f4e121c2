/**
 * @way      A recursion makes one Value at each level, and reads its gradient on the way back.
 * @replaces 7-gradients.ts
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const level = (made: Value[]): number[] => {
    if (made.length === at.length) {
      walk(formula(...made));
      return [];
    }
    const own = new Value(at[made.length]!);
    const deeper = level([...made, own]);
    return [own.grad, ...deeper];
  };
  return level([]);
}
