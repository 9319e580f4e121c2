/**
 * @way      Walks back from the last output first: in the leaves it comes to the same.
 * @replaces 6-upstream.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream: readonly number[] = outputs.length === 1 ? [1] : [],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const [needed, given] = [outputs.length, upstream.length];
  if (needed !== given) throw new RangeError(`Upstream: ${given} numbers for ${needed} outputs`);
  for (let i = needed - 1; i >= 0; i--) walk(outputs[i]!, upstream[i]!);
}
