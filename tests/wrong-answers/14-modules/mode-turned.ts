/**
 * @belief   eval is true.
 * @origin   One thinks of "is it eval?".
 * @replaces 5-modes.ts
 * @does     sets the opposite mode.
 * @mend     training is true in training mode.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  module.train(!training);
}
