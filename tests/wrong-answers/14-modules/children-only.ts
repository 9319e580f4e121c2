/**
 * @belief   The layers are what counts.
 * @origin   Only layers look at the mode.
 * @replaces 5-modes.ts
 * @does     goes one module deep and no deeper.
 * @mend     Layers lie in modules in modules: module.modules() gives all of them.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  module.training = training;
  for (const child of module.children()) child.training = training;
}
