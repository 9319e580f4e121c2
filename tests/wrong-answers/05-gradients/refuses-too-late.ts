/**
 * @belief   When a number is missing, one sees it on arriving there.
 * @origin   The check stands inside the loop.
 * @replaces 6-upstream.ts
 * @does     walks back from some outputs before it refuses.
 * @mend     Compare the two counts before the first walk: after an error no gradient may have changed.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const numbers = upstream ?? (outputs.length === 1 ? [1] : []);
  const wrong = new Error(`upstream: ${outputs.length} outputs, but ${numbers.length} numbers`);
  for (const [i, output] of outputs.entries()) {
    const number = numbers[i];
    if (number === undefined) throw wrong;
    walk(output, number);
  }
  if (numbers.length > outputs.length) throw wrong;
}
