/**
 * @belief   upstream[i] || 1 is the number, or 1 when there is none.
 * @origin   It's a common way to write a default.
 * @replaces 6-upstream.ts
 * @does     takes 1 for an upstream number that is 0.
 * @mend     0 is a number like any other: that output doesn't count. Use the number as it is.
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
  for (const [i, output] of outputs.entries()) walk(output, numbers[i] || 1);
}
