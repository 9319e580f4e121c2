/**
 * @belief   The upstream gradient is always 1.
 * @origin   In the textbook example it is [1, 1].
 * @replaces 6-upstream.ts
 * @fails    6-upstream > Q30 · backwardFrom: Q = 3a³ - b² with upstream [1, 1] gives [36, 81] and [-12, -8]
 * @says     is what an upstream gradient of 1 for each output gives
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] | undefined,
  walk: (output: Value, upstream: number) => void,
): void {
  if (outputs.length !== upstream?.length) throw new Error("upstream");
  for (const output of outputs) walk(output, 1);
}
