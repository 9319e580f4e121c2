/**
 * @belief   indexOf says where an input stands.
 * @origin   Twice the same input on one list is not expected.
 * @replaces 5-backward.ts
 * @does     takes the slope of the first place for every place where an input stands.
 * @mend     An input may be on the list twice, with two slopes. Take the place from the loop, not from indexOf.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const input of value.inputs) input.grad += value.grad * value.slopes[value.inputs.indexOf(input)]!;
}
