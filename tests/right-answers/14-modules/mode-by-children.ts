/**
 * @way      Calls itself for each child.
 * @replaces 5-modes.ts
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  module.training = training;
  for (const child of module.children()) setMode(child, training);
}
