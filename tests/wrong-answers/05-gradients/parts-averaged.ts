/**
 * @belief   Several results are averaged.
 * @origin   A loss over several items is a mean.
 * @replaces 6-upstream.ts
 * @does     divides every upstream number by the number of outputs.
 * @mend     Use the numbers as they are. The caller has decided how much each output counts.
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
  for (const [i, output] of outputs.entries()) walk(output, numbers[i]! / outputs.length);
}
