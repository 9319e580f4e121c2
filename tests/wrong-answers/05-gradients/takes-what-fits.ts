/**
 * @belief   Numbers that are left over do no harm.
 * @origin   A loop over the shorter list never fails.
 * @replaces 6-upstream.ts
 * @does     walks back from as many outputs as there are upstream numbers, and says nothing when the counts differ.
 * @mend     Compare the counts before the first walk. If they differ, throw an Error that names upstream and both
 *           counts.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  if (upstream === undefined && outputs.length > 1) {
    throw new Error(`${outputs.length} outputs, 0 upstream numbers`);
  }
  const numbers = upstream ?? [1];
  for (let i = 0; i < Math.min(outputs.length, numbers.length); i++) walk(outputs[i]!, numbers[i]!);
}
