/**
 * @belief   The upstream gradient is always 1.
 * @origin   In the textbook example it is [1, 1].
 * @replaces 6-upstream.ts
 * @does     walks back from every output with 1, whatever the upstream numbers are.
 * @mend     Each output has its own upstream number, at the same place on the other list. Hand that to walk.
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
  for (const output of outputs) walk(output, 1);
}
