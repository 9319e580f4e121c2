/**
 * @belief   Before scoring one switches to eval mode, and that's all.
 * @origin   Nobody notices, because a linear layer does the same in both modes.
 * @replaces 6-train.ts
 * @does     switches the model to eval mode before it is scored, and never back: the next epoch trains in eval mode.
 * @mend     Call model.train() before each epoch, or leave the modes alone.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  return Array.from({ length: epochs }, () => {
    parts.trainEpoch(data.train, model, optimizer);
    model.eval();
    return parts.validate(data.valid, model);
  });
}
