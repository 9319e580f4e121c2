/**
 * @belief   Each input needs a walk, to bring its gradient.
 * @origin   There is one slope to read for each input.
 * @replaces 7-gradients.ts
 * @does     walks back once for each input, and reads each gradient right after its walk: the second is
 *           doubled, the third tripled.
 * @mend     Each walk adds to all leaves. Walk back once, before you read anything: it brings the gradients of
 *           all inputs.
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  const inputs = at.map((number) => new Value(number));
  const result = formula(...inputs);
  return inputs.map((input) => {
    walk(result);
    return input.grad;
  });
}
