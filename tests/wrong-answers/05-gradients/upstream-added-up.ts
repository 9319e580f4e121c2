/**
 * @belief   The upstream numbers are added up.
 * @origin   "Their gradients add up" is done to the numbers.
 * @replaces 6-upstream.ts
 * @does     uses the sum of the upstream numbers for every output.
 * @mend     Each output has its own upstream number. What adds up are the gradients, in the leaves.
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
  const total = numbers.reduce((sum, number) => sum + number, 0);
  for (const output of outputs) walk(output, total);
}
