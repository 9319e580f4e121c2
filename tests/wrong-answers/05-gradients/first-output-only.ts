/**
 * @belief   backward starts from one result, so the first is meant.
 * @origin   A list with one member was the usual case so far.
 * @replaces 6-upstream.ts
 * @fails    6-upstream > Q30 · backwardFrom: Q = 3a³ - b² with upstream [1, 1] gives [36, 81] and [-12, -8]
 * @says     is the first output's part alone
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] | undefined,
  walk: (output: Value, upstream: number) => void,
): void {
  walk(outputs[0]!, upstream?.[0] ?? 1);
}
