/**
 * @belief   What was passed on is gone, so the Value's own gradient becomes 0.
 * @origin   Money that is passed on is gone, too.
 * @replaces 5-backward.ts
 * @does     sets the Value's own grad to 0 after passing it on.
 * @mend     Only the inputs' grads change. The Value keeps its own.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += value.grad * value.slopes[i]!;
  });
  value.grad = 0;
}
