/**
 * @belief   The work does what is to be done.
 * @origin   A validation often prints.
 * @replaces 5-modes.ts
 * @does     returns nothing.
 * @mend     Return what the work returns.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const modes = module.modules().map((one) => ({ one, mode: one.training }));
  module.eval();
  try {
    work();
  } finally {
    for (const { one, mode } of modes) one.training = mode;
  }
  return undefined as T;
}
