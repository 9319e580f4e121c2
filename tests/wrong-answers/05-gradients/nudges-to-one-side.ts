/**
 * @belief   To find a slope one must nudge, and one run more is enough for it.
 * @origin   secant did so in section 1.
 * @replaces 7-gradients.ts
 * @does     nudges: it runs the formula once, and once more for each number, and never walks back.
 * @mend     One run and one walk back give all slopes. Make Values, run, walk, and read their grads.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const run = (numbers: readonly number[]): number =>
    formula(...numbers.map((number) => new Value(number))).data;
  const h = 1e-7;
  const height = run(at);
  return at.map((number, i) => (run(at.with(i, number + h)) - height) / h);
}
