/**
 * @belief   The inputs share the gradient among them.
 * @origin   What is handed out is divided by the number of people.
 * @replaces 5-backward.ts
 * @does     divides what each input gets by the number of inputs.
 * @mend     Each input gets all of grad × slope: nothing is split.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += (value.grad * value.slopes[i]!) / value.inputs.length;
  });
}
