/**
 * @belief   forEach can call walk itself.
 * @origin   Both take an output first; what comes second isn't looked at.
 * @replaces 6-upstream.ts
 * @does     hands each output's place in the list to walk as its upstream number, when upstream was left out.
 * @mend     forEach hands over the item and its place. Call walk yourself: for one output without upstream the number is
 *           1.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { backward } from "#work/05-gradients/5-backward.ts";

export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  if (upstream === undefined && outputs.length === 1) {
    outputs.forEach(walk);
    return;
  }
  const count = upstream?.length ?? 0;
  if (count !== outputs.length)
    throw new Error(`upstream has ${count} numbers for ${outputs.length} outputs`);
  outputs.forEach((output, i) => {
    walk(output, upstream![i]!);
  });
}
