/**
 * The real 3s and 7s, trained through a module and an optimizer: for module 10's figures and pictures.
 */
import { manualSeed, type nn, noGrad, optim, type Pair } from "#engine";
import { digitLoss, share } from "./digits.ts";

/** What `make` gives right after `seed` was set. */
export function seeded<T>(seed: number, make: () => T): T {
  manualSeed(seed);
  return make();
}

/** The mean of the batches' accuracies, as the published runs kept their score. */
export function scoreOf(batches: Iterable<Pair>, model: nn.Layer): number {
  const shares = noGrad(() => Array.from(batches, ([x, y]) => share(model(x), y)));
  return shares.reduce((sum, value) => sum + value, 0) / shares.length;
}

/** One epoch through an optimizer. */
export function epochWith(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): void {
  for (const [x, y] of batches) {
    digitLoss(model(x), y).backward();
    optimizer.step();
    optimizer.zeroGrad();
  }
}

/** The score after each of some epochs, with the engine's SGD or with another optimizer. */
export function scoresOf(
  model: nn.Module,
  { train, valid }: { train: readonly Pair[]; valid: readonly Pair[] },
  epochs: number,
  optimizer: optim.Optimizer = new optim.SGD(model.parameters(), { lr: 1 }),
): number[] {
  return Array.from({ length: epochs }, () => {
    epochWith(train, model, optimizer);
    return scoreOf(valid, model);
  });
}
