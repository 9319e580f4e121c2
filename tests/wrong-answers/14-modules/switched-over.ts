/**
 * @belief   setMode changes the mode.
 * @origin   A light switch does.
 * @replaces 5-modes.ts
 * @does     turns each module's mode into the other one.
 * @mend     Set the field to what is asked, whatever it was.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  for (const one of module.modules()) one.training = training === one.training ? !one.training : training;
}
