/**
 * @belief   Only too many numbers are a mistake.
 * @origin   A missing one is taken to count 1.
 * @replaces 6-upstream.ts
 * @does     takes 1 for upstream numbers that are missing from a list that is too short.
 * @mend     One number for each output: refuse too few as well as too many.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const count = upstream?.length ?? 0;
  if (count > outputs.length || (upstream === undefined && outputs.length > 1)) {
    throw new Error(`upstream: ${outputs.length} outputs, but ${count} numbers`);
  }
  for (const [i, output] of outputs.entries()) walk(output, upstream?.[i] ?? 1);
}
