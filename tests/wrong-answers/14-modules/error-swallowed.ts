/**
 * @belief   An error must not keep the modes from being put back.
 * @origin   So it is caught.
 * @replaces 5-modes.ts
 * @does     swallows the error of the work.
 * @mend     Put the modes back in finally, and let the error go on to the caller: catch nothing, and return nothing in finally.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const modes = module.modules().map((one) => ({ one, mode: one.training }));
  module.eval();
  let result: T | undefined;
  try {
    result = work();
  } catch {}
  for (const { one, mode } of modes) one.training = mode;
  return result as T;
}
