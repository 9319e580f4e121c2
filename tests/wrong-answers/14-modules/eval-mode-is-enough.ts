/**
 * @belief   A model in eval mode is ready.
 * @origin   Its field says so.
 * @replaces 5-modes.ts
 * @does     does nothing when the outermost module is in eval mode already, whatever the inner ones are in.
 * @mend     Inner modules may be in training mode: note and switch them all.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  if (!module.training) return work();
  const before = module.modules().map((one) => ({ one, mode: one.training }));
  module.eval();
  try {
    return work();
  } finally {
    for (const { one, mode } of before) one.training = mode;
  }
}
