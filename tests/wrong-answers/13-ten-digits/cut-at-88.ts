/**
 * @belief   Too large scores are cut.
 * @origin   clamp keeps powers finite.
 * @replaces 2-softmax.ts
 * @does     cuts the scores, so that all above 88 become equally probable, and those below −88 as well.
 * @mend     Take the largest away instead: the differences stay as they are.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  return logits.clamp(-88, 88).softmax(1);
}
