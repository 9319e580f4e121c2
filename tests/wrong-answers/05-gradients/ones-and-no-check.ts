/**
 * @belief   When upstream is left out, each output counts 1, and a list that is handed in always fits.
 * @origin   Default values are written as ones.
 * @replaces 6-upstream.ts
 * @does     takes 1 for each output when upstream is left out, and never compares the two counts.
 * @mend     Only a single output counts 1 when upstream is left out. In all other cases compare the counts, and
 *           throw an Error when they differ.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] = outputs.map(() => 1),
  walk: (output: Value, upstream: number) => void = backward,
): void {
  for (const [i, output] of outputs.entries()) walk(output, upstream[i]!);
}
