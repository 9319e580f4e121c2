/**
 * @belief   Each walk begins with clean gradients.
 * @origin   Zeroing between two walks is a good habit in a training loop.
 * @replaces 6-upstream.ts
 * @does     clears the leaves before each walk, so only the last output's part is left.
 * @mend     Clear nothing. The parts of all outputs add up in the leaves.
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
    throw new Error(`upstream: ${outputs.length} outputs, but ${numbers.length} numbers`);
  }
  const clear = (value: Value): void => {
    value.grad = 0;
    value.inputs.forEach(clear);
  };
  for (const [i, output] of outputs.entries()) {
    clear(output);
    walk(output, numbers[i]!);
  }
}
