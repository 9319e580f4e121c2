/**
 * @belief   Gradients are for leaves.
 * @origin   In PyTorch only they keep one.
 * @replaces 5-backward.ts
 * @does     passes on to those inputs only that are leaves.
 * @mend     A Value in between needs its grad as well, or it has nothing to pass on.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    if (input.inputs.length === 0) input.grad += value.grad * value.slopes[i]!;
  });
}
