/**
 * @belief   Only too few numbers are a mistake.
 * @origin   What is left over does no harm, it seems.
 * @replaces 6-upstream.ts
 * @does     accepts more upstream numbers than there are outputs.
 * @mend     One number for each output: refuse too many as well as too few.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const numbers = upstream ?? (outputs.length === 1 ? [1] : []);
  if (numbers.length < outputs.length) {
    throw new Error(`upstream: ${outputs.length} outputs, but ${numbers.length} numbers`);
  }
  for (const [i, output] of outputs.entries()) walk(output, numbers[i]!);
}
