/**
 * @belief   Without an upstream gradient every output counts 1.
 * @origin   It is a friendly guess. PyTorch refuses it.
 * @replaces 6-upstream.ts
 * @does     takes 1 for every upstream number that is missing.
 * @mend     With several outputs somebody must say how much each counts. Compare the two counts first, and throw an
 *           Error.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  outputs.forEach((output, i) => {
    walk(output, upstream?.[i] ?? 1);
  });
}
