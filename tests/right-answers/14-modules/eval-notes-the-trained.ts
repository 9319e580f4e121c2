/**
 * @way      Notes only those that were in training mode, and catches and throws the error on.
 * @replaces 5-modes.ts
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const trained = module.modules().filter(({ training }) => training);
  const back = (): void => {
    for (const one of trained) one.training = true;
  };
  module.eval();
  let result: T;
  try {
    result = work();
  } catch (error) {
    back();
    throw error;
  }
  back();
  return result;
}
