/**
 * @belief   To find a slope one must nudge.
 * @origin   It works, and section 1 did it.
 * @replaces 7-gradients.ts
 * @does     nudges: it runs the formula twice for each number, and never walks back.
 * @mend     One run and one walk back give all slopes. Make Values, run, walk, and read their grads.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const run = (numbers: number[]): number => formula(...numbers.map((number) => new Value(number))).data;
  const h = 1e-5;
  return at.map((number, i) => (run(at.with(i, number + h)) - run(at.with(i, number - h))) / (2 * h));
}
