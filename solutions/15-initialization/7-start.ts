/**
 * 15-initialization, section 7: the same network from different starts.
 *
 * A rule for weights is of use only when it reaches every layer of a model. And two starts can be compared only when nothing
 * else differs.
 *
 * Lesson: README.md, "7. The same network, seven starts". PyTorch: `for m in model.modules()`, and `torch.manual_seed(42)`
 * before each run.
 */
import { manualSeed, nn, noGrad, type Tensor } from "#engine";

/**
 * Gives every linear layer of a model a new start, however deep in the model it lies: `start` fills its weight, and its bias
 * becomes 0.
 *
 * `start` is called once for each linear layer, with the weight itself as the only argument, in the order in which
 * `model.modules()` gives the layers. It writes in place and sees to the record by itself, so it may be called inside of
 * `noGrad` or outside. A layer that stands in the model twice, perhaps in two blocks of it, is one layer; two layers that share
 * a weight are two. The biases become 0 in place and outside of the record, whatever was in them before (also NaN): they stay
 * parameters, and one that is frozen (requiresGrad is false) stays so. Some layers have no bias (`null`). All else stays as it
 * is: gradients, other modules, even those that have a weight, and whether the engine records. Only `start` may draw from the
 * generator.
 *
 * @param model any module; it may be a linear layer itself
 * @param start fills a weight in place: `xavierNormal_`, for example. What it returns doesn't matter
 *
 * @example
 * const net = new nn.Sequential(new nn.Linear(784, 30), new nn.ReLU(), new nn.Linear(30, 10));
 * initialize(net, (weight) => nn.init.constant_(weight, 0.1)); // all weights are 0.1 now, all biases 0
 *
 * Errors: none of its own.
 */
export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  // #region answer: for each of the model's modules that is an nn.Linear: let start fill its weight, and zero its bias
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    noGrad(() => layer.bias?.zero_());
  }
  // #endregion
}

/**
 * Trains from several starts, and lets chance be the same for each: only so does the start alone make the difference.
 *
 * For one start after the other, in the order of `Object.keys(starts)`: set the seed, make the model, train it. The seed is
 * set right before `make` and not again before `train`. Each is called once per start, even if two names have the same
 * function, and `train` gets what `make` has made.
 *
 * @param starts a plain object: for each name, a function without arguments that makes a model with this start; it may draw
 *   from the generator
 * @param train trains a model and gives its loss; it may draw from the generator
 * @param seed for `manualSeed`: a whole number, 0 or more
 * @returns for each name, in the same order, the number that `train` gave, be it 0 or NaN; an object without fields where
 *   there are no starts
 *
 * @example
 * compareStarts({ he: makeWithHe, zeros: makeWithZeros }, trainTenSteps, 42); // { he: 1.4311, zeros: 2.3016 }, for example
 *
 * Errors: none of its own.
 */
export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  // #region answer: for each name: set the seed, make the model, train it, and note the number under the name
  const losses: Record<string, number> = {};
  for (const [name, make] of Object.entries(starts)) {
    manualSeed(seed);
    losses[name] = train(make());
  }
  return losses;
  // #endregion
}
