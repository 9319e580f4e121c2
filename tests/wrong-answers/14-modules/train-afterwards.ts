/**
 * @belief   After eval comes train.
 * @origin   Each loop in the books ends with model.train().
 * @replaces 5-modes.ts
 * @does     puts all modules into training mode afterwards, whatever they were in.
 * @mend     Some may have been in eval mode before. Note the modes, and put these back.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  module.eval();
  try {
    return work();
  } finally {
    module.train();
  }
}
