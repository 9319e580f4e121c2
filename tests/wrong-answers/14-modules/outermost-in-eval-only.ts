/**
 * @belief   The model's field is the mode.
 * @origin   It is the only one that is seen from outside.
 * @replaces 5-modes.ts
 * @does     switches only the outermost module to eval mode.
 * @mend     module.eval() switches all.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const before = module.training;
  module.training = false;
  try {
    return work();
  } finally {
    module.training = before;
  }
}
