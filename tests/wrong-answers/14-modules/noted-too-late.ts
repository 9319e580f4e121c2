/**
 * @belief   It doesn't matter when the modes are noted.
 * @origin   They are needed only at the end.
 * @replaces 5-modes.ts
 * @does     notes the modes when all are in eval mode already, so that all stay there.
 * @mend     Note the modes first, then switch to eval mode.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  module.eval();
  const modes = module.modules().map((one) => ({ one, mode: one.training }));
  try {
    return work();
  } finally {
    for (const { one, mode } of modes) one.training = mode;
  }
}
