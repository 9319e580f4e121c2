/**
 * @belief   train(mode) sets the mode of one module.
 * @origin   It is the method for modes.
 * @replaces 5-modes.ts
 * @does     puts modes back with train(mode), which sets that of all modules inside, too; a module that stands in two places gets the mode of the second.
 * @mend     Write what you noted into the field of each module: one.training = mode.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const before = module.modules().map((one) => ({ one, mode: one.training }));
  module.eval();
  try {
    return work();
  } finally {
    for (const { one, mode } of before) one.train(mode);
  }
}
