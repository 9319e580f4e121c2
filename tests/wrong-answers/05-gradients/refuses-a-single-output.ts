/**
 * @belief   Without upstream numbers there is an error.
 * @origin   "May be left out" is overlooked.
 * @replaces 6-upstream.ts
 * @does     throws an error when upstream is left out, even with a single output.
 * @mend     With one output upstream may be left out. Then it is 1.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  if (upstream?.length !== outputs.length) {
    throw new Error(`upstream: ${outputs.length} outputs, but ${upstream?.length ?? 0} numbers`);
  }
  for (const [i, output] of outputs.entries()) walk(output, upstream[i]!);
}
