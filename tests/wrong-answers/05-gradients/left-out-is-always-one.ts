/**
 * @belief   When upstream is left out, it's [1].
 * @origin   A default value seems to say so most shortly.
 * @replaces 6-upstream.ts
 * @does     refuses an upstream that was left out with several outputs, as it should, but doesn't name 0 as its count.
 * @mend     [1] only stands for it with a single output. With several, no number was given: the count to name is 0.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] = [1],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  if (upstream.length !== outputs.length) {
    throw new Error(`upstream: ${outputs.length} outputs, but ${upstream.length} numbers`);
  }
  for (const [i, output] of outputs.entries()) walk(output, upstream[i]!);
}
