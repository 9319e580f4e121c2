/**
 * @belief   The walk is backward; the parameter is for show.
 * @origin   The name is in sight without it.
 * @replaces 7-gradients.ts
 * @does     calls backward directly, not the walk that was handed in.
 * @mend     Call walk. It is backward unless somebody hands in another.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(formula: (...inputs: Value[]) => Value, at: readonly number[]): number[] {
  const inputs = at.map((number) => new Value(number));
  backward(formula(...inputs));
  return inputs.map((input) => input.grad);
}
