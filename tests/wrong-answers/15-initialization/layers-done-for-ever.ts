/**
 * @belief   A layer that stands in the model twice needs to be done once: note those that are done.
 * @origin   The note stands above the function, so it outlives the call.
 * @replaces 7-start.ts
 * @does     remembers from call to call which layers are done: the same model isn't initialized a second
 *           time.
 * @mend     Begin each call with a new set, or use model.modules(), which gives each module once.
 */
import { nn, type Tensor } from "#engine";

const done = new WeakSet<nn.Linear>();

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear) || done.has(layer)) continue;
    done.add(layer);
    start(layer.weight);
    if (layer.bias !== null) nn.init.zeros_(layer.bias);
  }
}
