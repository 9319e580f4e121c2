/**
 * @belief   An input gets its part once.
 * @origin   A Set removes what comes twice.
 * @replaces 5-backward.ts
 * @does     passes something on only for the first place of an input that stands on the list twice.
 * @mend     Go through the places of the list. An input that stands there twice gets both parts.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const input of new Set(value.inputs)) {
    input.grad += value.grad * value.slopes[value.inputs.indexOf(input)]!;
  }
}
