/**
 * @belief   A leaf is done; only Values in between get something.
 * @origin   Leaves have no inputs, so they seem to take no part in the walk.
 * @replaces 5-backward.ts
 * @does     passes nothing on to inputs that are leaves.
 * @mend     It's the leaves that the walk is for. Every input gets its part.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    if (input.inputs.length > 0) input.grad += value.grad * value.slopes[i]!;
  });
}
