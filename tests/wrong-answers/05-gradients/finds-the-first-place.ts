/**
 * @belief   indexOf says where an input stands.
 * @origin   Twice the same input on one list is not expected.
 * @replaces 5-backward.ts
 * @fails    5-backward > passBack · an input that was used twice gets both
 * @says     is the first use, twice
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const input of value.inputs) input.grad += value.grad * value.slopes[value.inputs.indexOf(input)]!;
}
