/**
 * @way      Doesn't walk where the upstream number is 0: it would bring nothing to the leaves.
 * @replaces 6-upstream.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const numbers = upstream ?? Array<number>(outputs.length === 1 ? 1 : 0).fill(1);
  if (numbers.length !== outputs.length) {
    throw new Error(`upstream gradient: ${numbers.length} given, ${outputs.length} needed`);
  }
  outputs.forEach((output, i) => {
    if (numbers[i] !== 0) walk(output, numbers[i]!);
  });
}
