/**
 * @belief   Asleep is what is low.
 * @origin   With ReLU that is so.
 * @replaces 6-asleep.ts
 * @does     counts only the lower end. (Of two tensors, `a || b` is always the first.)
 * @mend     At the upper end the slope is nearly 0, too: mark both, and add the marks.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  void high;
  return outputs.le(low).float().mean().item();
}
