/**
 * @belief   Numbers that are left over do no harm.
 * @origin   A loop over the shorter list never fails.
 * @replaces 6-upstream.ts
 * @fails    6-upstream > backwardFrom · refuses upstream numbers that are missing or don't fit, before any walk
 * @says     came, though the numbers don't fit the outputs
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] | undefined,
  walk: (output: Value, upstream: number) => void,
): void {
  if (upstream === undefined && outputs.length > 1) {
    throw new Error(`${outputs.length} outputs, 0 upstream numbers`);
  }
  const numbers = upstream ?? [1];
  for (let i = 0; i < Math.min(outputs.length, numbers.length); i++) walk(outputs[i]!, numbers[i]!);
}
