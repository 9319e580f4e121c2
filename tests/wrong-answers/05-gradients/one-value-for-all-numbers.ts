/**
 * @belief   Array(n).fill(new Value(0)) makes n Values.
 * @origin   It makes a list of n.
 * @replaces 7-gradients.ts
 * @does     runs the formula with one and the same Value in all places: it holds the last number, and collects all
 *           slopes.
 * @mend     Make a Value of each number: at.map((number) => new Value(number)).
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs: Value[] = Array(at.length).fill(new Value(0));
  for (const [i, input] of inputs.entries()) input.data = at[i]!;
  walk(formula(...inputs));
  return inputs.map(({ grad }) => grad);
}
