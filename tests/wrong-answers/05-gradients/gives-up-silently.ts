/**
 * @belief   When the numbers don't fit, there is nothing to do.
 * @origin   An early return is a common way out.
 * @replaces 6-upstream.ts
 * @does     does nothing when the counts differ, and throws no error.
 * @mend     Throw an Error, so that the caller learns of it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const numbers = upstream ?? (outputs.length === 1 ? [1] : []);
  if (numbers.length !== outputs.length) return;
  for (const [i, output] of outputs.entries()) walk(output, numbers[i]!);
}
