/**
 * @belief   forEach hands over what walk needs.
 * @origin   Both take an output first; what comes second isn't looked at.
 * @replaces 6-upstream.ts
 * @does     hands each output's place in the list to walk as its upstream number, always.
 * @mend     Take the number from the list of upstream numbers, at the output's place.
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
  outputs.forEach(walk);
}
