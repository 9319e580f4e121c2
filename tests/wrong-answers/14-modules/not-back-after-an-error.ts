/**
 * @belief   After the work the modes are put back.
 * @origin   When nothing goes wrong, they are.
 * @replaces 5-modes.ts
 * @does     leaves the model in eval mode when the work throws.
 * @mend     What stands in finally runs however the work ends.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const modes = module.modules().map((one) => ({ one, mode: one.training }));
  module.eval();
  const result = work();
  for (const { one, mode } of modes) one.training = mode;
  return result;
}
