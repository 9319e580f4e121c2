/**
 * @belief   setMode is for predictions.
 * @origin   eval is the call that one forgets.
 * @replaces 5-modes.ts
 * @does     switches to eval mode, whatever is asked.
 * @mend     The second argument says which mode.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, _training: boolean): void {
  module.eval();
}
