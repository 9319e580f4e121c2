/**
 * @belief   Only p has to stay as it was; the targets have served their purpose.
 * @origin   sub_ and sub give the same result.
 * @replaces 1-loss.ts
 * @does     writes its calculation into the caller's targets.
 * @mend     The targets are the caller's, as p is. Use methods without _, which make a new tensor.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return targets.sub_(p).abs();
}
