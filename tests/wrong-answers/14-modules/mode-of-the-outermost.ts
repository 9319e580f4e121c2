/**
 * @belief   A model has one mode.
 * @origin   train and eval set all at once.
 * @replaces 5-modes.ts
 * @does     gives the outermost module's old mode to all modules.
 * @mend     Each module has a mode of its own: note them all.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const before = module.training;
  module.eval();
  try {
    return work();
  } finally {
    module.train(before);
  }
}
