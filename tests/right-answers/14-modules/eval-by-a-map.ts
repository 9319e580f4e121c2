/**
 * @way      Notes the modes in a Map, and sets the fields itself.
 * @replaces 5-modes.ts
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const before = new Map<nn.Module, boolean>();
  for (const one of module.modules()) {
    before.set(one, one.training);
    one.training = false;
  }
  try {
    return work();
  } finally {
    before.forEach((mode, one) => {
      one.training = mode;
    });
  }
}
