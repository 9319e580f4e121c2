/**
 * @belief   The upstream gradient is one number.
 * @origin   It was one number in backward.
 * @replaces 6-upstream.ts
 * @fails    6-upstream > Q30 · backwardFrom: Q = 3a³ - b² with upstream [1, 1] gives [36, 81] and [-12, -8]
 * @says     weights every output with the first upstream number
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] | undefined,
  walk: (output: Value, upstream: number) => void,
): void {
  for (const output of outputs) walk(output, upstream?.[0] ?? 1);
}
