/**
 * @belief   Each output is walked once.
 * @origin   A Set, or a Map from output to number, seems tidy.
 * @replaces 6-upstream.ts
 * @does     walks only once from an output that is on the list twice, with the last of its numbers.
 * @mend     Go through the places of the list. An output that stands there twice counts twice.
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
  const weights = new Map(outputs.map((output, i) => [output, numbers[i]!]));
  for (const [output, number] of weights) walk(output, number);
}
