/**
 * @belief   backward starts from one result, so the first is meant.
 * @origin   A list with one member was the usual case so far.
 * @replaces 6-upstream.ts
 * @does     walks back from the first output only.
 * @mend     Walk back from every output, each with its own upstream number.
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
  walk(outputs[0]!, numbers[0]!);
}
