/**
 * @belief   The walk is backward; the parameter is for show.
 * @origin   The name is in sight without it.
 * @replaces 6-upstream.ts
 * @does     calls backward directly, not the walk that was handed in.
 * @mend     Call walk. It is backward unless somebody hands in another.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(outputs: readonly Value[], upstream?: readonly number[]): void {
  const numbers = upstream ?? (outputs.length === 1 ? [1] : []);
  if (numbers.length !== outputs.length) {
    throw new Error(`upstream: ${outputs.length} outputs, but ${numbers.length} numbers`);
  }
  for (const [i, output] of outputs.entries()) backward(output, numbers[i]!);
}
