/**
 * @belief   With a single input the gradient goes through.
 * @origin   A chain seems to have nothing to decide.
 * @replaces 5-backward.ts
 * @does     passes the grad on without the slope when there is only one input.
 * @mend     A single input has a slope, too. Multiply by it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  const isOnly = value.inputs.length === 1;
  value.inputs.forEach((input, i) => {
    input.grad += isOnly ? value.grad : value.grad * value.slopes[i]!;
  });
}
