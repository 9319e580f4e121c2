/**
 * @belief   Each slope needs a walk of its own.
 * @origin   One question, one answer.
 * @replaces 7-gradients.ts
 * @does     runs the formula and walks back anew for every number.
 * @mend     One run and one walk leave all slopes in the inputs. Read them all after that.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  return at.map((_, i) => {
    const inputs = at.map((number) => new Value(number));
    walk(formula(...inputs));
    return inputs[i]!.grad;
  });
}
