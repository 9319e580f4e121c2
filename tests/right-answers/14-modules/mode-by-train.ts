/**
 * @way      Leaves it to the module.
 * @replaces 5-modes.ts
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  module.train(training);
}
