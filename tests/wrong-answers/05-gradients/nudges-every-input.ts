/**
 * @belief   To find a slope one must nudge.
 * @origin   It works, and section 1 did it.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > gradients · runs the formula once, walks back once, and begins anew each time
 * @says     that's what nudging needs
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void,
): number[] {
  const run = (numbers: number[]): number => formula(...numbers.map((number) => new Value(number))).data;
  return at.map((number, i) => (run(at.with(i, number + 1e-4)) - run(at.with(i, number - 1e-4))) / 2e-4);
}
