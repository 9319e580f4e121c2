/**
 * @belief   A path says which module it is.
 * @origin   Each module has another path.
 * @replaces 5-modes.ts
 * @does     puts back by path, and misses a module that the work has taken out.
 * @mend     Note the modules themselves, each with its mode.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const modes = new Map(module.namedModules().map(([path, one]) => [path, one.training]));
  module.eval();
  try {
    return work();
  } finally {
    for (const [path, one] of module.namedModules()) one.training = modes.get(path) ?? one.training;
  }
}
