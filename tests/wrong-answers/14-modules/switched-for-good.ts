/**
 * @belief   What was switched once needn't be switched again.
 * @origin   A note saves work.
 * @replaces 5-modes.ts
 * @does     remembers from call to call which modules were switched, though others change modes, too.
 * @mend     Set the field in every module at every call.
 */
import { nn } from "#engine";

const switched = { true: new WeakSet<nn.Module>(), false: new WeakSet<nn.Module>() };

export function setMode(module: nn.Module, training: boolean): void {
  const done = training ? switched.true : switched.false;
  if (done.has(module)) return;
  done.add(module);
  (training ? switched.false : switched.true).delete(module);
  module.training = training;
  for (const value of Object.values(module) as unknown[]) {
    if (value instanceof nn.Module) setMode(value, training);
  }
}
