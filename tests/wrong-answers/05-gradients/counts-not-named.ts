/**
 * @belief   "That doesn't fit" says enough.
 * @origin   An error is thought to be for the machine, not for a reader.
 * @replaces 6-upstream.ts
 * @does     refuses with a message that lacks the word upstream or one of the counts.
 * @mend     Put three things into the message: the word "upstream", how many outputs there are, and how many numbers.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const numbers = upstream ?? (outputs.length === 1 ? [1] : []);
  if (numbers.length !== outputs.length) throw new Error("the upstream numbers don't fit the outputs");
  for (const [i, output] of outputs.entries()) walk(output, numbers[i]!);
}
