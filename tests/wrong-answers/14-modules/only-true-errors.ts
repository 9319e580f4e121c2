/**
 * @belief   An error is always an object, so `if (failure)` tells whether there was one.
 * @origin   Most code throws an Error.
 * @replaces 5-modes.ts
 * @does     loses an error that counts as false: JavaScript lets one throw 0, an empty text or undefined.
 * @mend     Put the modes back in a finally block: then whatever was thrown goes on by itself.
 */
import type { nn } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const before = new Map(module.modules().map((one) => [one, one.training]));
  module.eval();
  let result: T | undefined;
  let failure: unknown;
  try {
    result = work();
  } catch (error) {
    failure = error;
  }
  for (const [one, training] of before) one.training = training;
  if (failure) throw failure;
  return result as T;
}
