/**
 * @belief   Who trains switches to training mode.
 * @origin   Most loops begin with model.train().
 * @replaces 7-train.ts
 * @does     switches the model to training mode.
 * @mend     The mode is the caller's business: leave it as it is.
 */
import { nn, type optim, type Pair } from "#engine";
import { trainEpoch as right } from "#solutions/13-ten-digits/7-train.ts";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  if (model instanceof nn.Module) model.train();
  return right(batches, model, optimizer);
}
