/**
 * @belief   On the way back the numbers come in the other order.
 * @origin   backward turns its order round.
 * @replaces 6-upstream.ts
 * @does     gives the first output the last upstream number, and so on.
 * @mend     Both lists have the same order: the first number belongs to the first output.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const numbers = upstream ?? (outputs.length === 1 ? [1] : []);
  if (numbers.length !== outputs.length) {
    throw new Error(`upstream: ${outputs.length} outputs, but ${numbers.length} numbers`);
  }
  for (const [i, output] of outputs.entries()) walk(output, numbers.at(-1 - i)!);
}
