/**
 * @belief   Without an upstream gradient every output counts 1.
 * @origin   It is a friendly guess. PyTorch refuses it.
 * @replaces 6-upstream.ts
 * @fails    6-upstream > backwardFrom · refuses upstream numbers that are missing or don't fit, before any walk
 * @says     refuse to guess
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] | undefined,
  walk: (output: Value, upstream: number) => void,
): void {
  outputs.forEach((output, i) => {
    walk(output, upstream?.[i] ?? 1);
  });
}
