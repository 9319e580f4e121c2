/**
 * What module 10's tests and pictures need besides the learner's code: a small problem with two parameters whose every step
 * can be worked out on paper, and the real 3s and 7s trained through a module and an optimizer.
 */
import { manualSeed, type nn, noGrad, optim, type Pair, type Tensor, tensor } from "#engine";
import { digitLoss, share } from "./digits.ts";

/** A parameter with these numbers and these gradients, made by a real walk back. `null`: it took no part in the loss. */
export function withGradient(values: readonly number[], slopes: readonly number[] | null): Tensor {
  const w = tensor([...values], { requiresGrad: true });
  if (slopes !== null) {
    w.mul(tensor([...slopes]))
      .sum()
      .backward();
  }
  return w;
}

/** The numbers in `.grad`; nothing there counts as zeros. */
export function gradientOf(w: Tensor): number[] {
  return (w.grad ?? w.detach().mul(0)).flatten().tolist() as number[];
}

/** What `make` gives right after `seed` was set. */
export function seeded<T>(seed: number, make: () => T): T {
  manualSeed(seed);
  return make();
}

/** The mean of the batches' accuracies, as the published runs kept their score. */
export function scoreOf(batches: readonly Pair[], model: nn.Layer): number {
  const shares = noGrad(() => batches.map(([x, y]) => share(model(x), y)));
  return shares.reduce((sum, value) => sum + value, 0) / shares.length;
}

/** One epoch through an optimizer; the losses of its batches. */
export function epochWith(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number[] {
  return Array.from(batches, ([x, y]) => {
    const loss = digitLoss(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    return loss.item();
  });
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

/**
 * The scores of the first two epochs when `nn.Linear(784, 1)` starts from seed 42. (The twentieth gives 0.9785, as published:
 * tests/kit/train.test.ts runs them all.)
 */
export const [scoreOfOne, scoreOfTwo] = [0.4932, 0.6655];
