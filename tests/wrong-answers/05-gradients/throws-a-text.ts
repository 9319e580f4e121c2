/**
 * @belief   What is thrown is the message.
 * @origin   throw takes anything.
 * @replaces 6-upstream.ts
 * @does     throws a plain text, not an Error.
 * @mend     Write throw new Error(...) with the text in the parentheses.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const numbers = upstream ?? (outputs.length === 1 ? [1] : []);
  if (numbers.length !== outputs.length) {
    throw `upstream: ${outputs.length} outputs, but ${numbers.length} numbers`;
  }
  for (const [i, output] of outputs.entries()) walk(output, numbers[i]!);
}
