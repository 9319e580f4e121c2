/**
 * @belief   What was in eval mode stays there anyway.
 * @origin   Unless the work switches it, it does.
 * @replaces 5-modes.ts
 * @does     puts only those back that were in training mode, also when the work has switched others.
 * @mend     Note both modes, and put both back.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const trained = module.modules().filter(({ training }) => training);
  module.eval();
  try {
    return work();
  } finally {
    for (const one of trained) one.training = true;
  }
}
