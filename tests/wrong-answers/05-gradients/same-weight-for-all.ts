/**
 * @belief   The upstream gradient is one number.
 * @origin   It was one number in backward.
 * @replaces 6-upstream.ts
 * @does     uses the first upstream number for every output.
 * @mend     Each output has its own upstream number, at the same place on the other list.
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
  for (const output of outputs) walk(output, numbers[0]!);
}
