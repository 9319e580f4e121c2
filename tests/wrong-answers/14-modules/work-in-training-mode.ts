/**
 * @belief   The work switches by itself.
 * @origin   It is the work that predicts.
 * @replaces 5-modes.ts
 * @does     does the work in the modes that there are.
 * @mend     Switch to eval mode before the work.
 */
import type { nn } from "#engine";

export function inEval<T>(_module: nn.Module, work: () => T): T {
  return work();
}
