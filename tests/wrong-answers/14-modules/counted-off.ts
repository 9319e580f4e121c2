/**
 * @belief   modules() gives the same list before and after.
 * @origin   Unless the work puts a layer in, it does.
 * @replaces 5-modes.ts
 * @does     hands the noted modes out by number, to the wrong modules when the work has put one in.
 * @mend     Note each module together with its mode.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const modes = module.modules().map((one) => one.training);
  module.eval();
  try {
    return work();
  } finally {
    for (const [i, one] of module.modules().entries()) one.training = modes[i]!;
  }
}
