/**
 * @way      Pairs outputs and numbers up, then walks from the last pair to the first: sums do not mind.
 * @replaces 6-upstream.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  const isAlone = outputs.length === 1;
  const numbers = upstream === undefined ? Array.from({ length: Number(isAlone) }, () => 1) : [...upstream];
  const [wanted, got] = [outputs.length, numbers.length];
  if (wanted > got || wanted < got) {
    throw new RangeError(`${wanted} result(s) want ${wanted} number(s) from upstream, here are ${got}`);
  }
  const pairs = outputs.map((output, i): [Value, number] => [output, numbers[i]!]);
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) walk(...pair);
}
