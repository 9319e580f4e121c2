/**
 * @belief   An empty list is the same as none.
 * @origin   Both bring no numbers.
 * @replaces 6-upstream.ts
 * @does     takes an empty list of upstream numbers for one that was left out.
 * @mend     [] is a list with no number in it: it doesn't fit one output. Only undefined means left out.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const count = upstream?.length ?? 0;
  const numbers = upstream && count > 0 ? upstream : outputs.length === 1 ? [1] : [];
  if (numbers.length !== outputs.length) {
    throw new Error(`upstream: ${outputs.length} outputs, but ${numbers.length} numbers`);
  }
  for (const [i, output] of outputs.entries()) walk(output, numbers[i]!);
}
