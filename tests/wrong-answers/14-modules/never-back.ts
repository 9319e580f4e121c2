/**
 * @belief   After eval the model is in training mode again by itself.
 * @origin   The next epoch seems to go on as before.
 * @replaces 5-modes.ts
 * @does     leaves the model in eval mode.
 * @mend     Nobody switches back by himself: put the modes back after the work. See section 5.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  module.eval();
  return work();
}
