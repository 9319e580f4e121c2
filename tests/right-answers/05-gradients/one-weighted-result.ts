/**
 * @way      Makes one result of all outputs, with the upstream numbers as its slopes, and walks back from that.
 * @replaces 6-upstream.ts
 */
import { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const slopes = upstream ?? (outputs.length > 1 ? [] : [1]);
  if (slopes.length !== outputs.length) {
    throw new Error(`${outputs.length} outputs, ${slopes.length} upstream numbers`);
  }
  const all = outputs.reduce((sum, output, i) => sum + output.data * slopes[i]!, 0);
  walk(new Value(all, outputs, slopes), 1);
}
