/**
 * @belief   The Values can be kept for the next call.
 * @origin   Making them anew looks like waste.
 * @replaces 7-gradients.ts
 * @does     uses the Values of an earlier call again, with the gradients that are in them.
 * @mend     Make new Values in each call. A walk adds to what is there.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

const kept = new Map<number, Value[]>();

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = kept.get(at.length) ?? at.map((number) => new Value(number));
  kept.set(at.length, inputs);
  for (const [i, input] of inputs.entries()) input.data = at[i]!;
  walk(formula(...inputs));
  return inputs.map((input) => input.grad);
}
