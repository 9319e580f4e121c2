/**
 * @belief   What isn't recorded isn't to be trained, so the optimizer needn't know it.
 * @origin   A frozen layer stays as it is.
 * @replaces 6-train.ts
 * @does     hands only the parameters with requiresGrad to makeOptimizer.
 * @mend     Hand over model.parameters() as it is: without a gradient a parameter stays where it is, and it may be thawed later.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters().filter((one) => one.requiresGrad));
  return Array.from({ length: epochs }, () => {
    parts.trainEpoch(data.train, model, optimizer);
    return parts.validate(data.valid, model);
  });
}
