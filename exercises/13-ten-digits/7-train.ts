/**
 * 13-ten-digits, section 7: training on all ten digits.
 *
 * 60,000 pictures in a new order for every epoch, and a loop around the parts of this module.
 *
 * Lesson: README.md, "7. All ten digits". PyTorch: `for i in torch.randperm(60000).split(256): x[i], y[i]`.
 */
import { F, type nn, type optim, type Pair, randperm, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Cuts a data set into batches, in a new random order.
 *
 * Draw one `randperm(n)` for the whole pass, and nothing else: then the same seed gives the same batches as in PyTorch. The
 * first batch has the rows that come first in this order, the next one those that follow. Each row comes once, together with
 * its own label; the last batch may be smaller. (The order may be drawn at the call, or when the first batch is asked for.)
 *
 * @param x shape `(n, ...)`, any type: one row per picture; n may be 0
 * @param y shape `(n, ...)`, any type: the labels
 * @param batchSize how many rows a batch has: 1 or more
 * @returns the batches, in order: a generator that makes them one by one (which needs less memory), or a list (then take the `*` away). Each is
 *   a pair of its own, so that all can be put into one list. No batch is empty; for n = 0 there is none.
 *
 * @example
 * for (const [xb, yb] of shuffledBatches(x, y, 256)) xb.shape; // [256, 784], 234 times, then [96, 784]
 *
 * Errors: none of its own.
 */
export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  throw todo("draw an order, and for every piece of it give these rows of x and of y");
}

/**
 * Trains for one epoch. For every batch, in the order they come: predict, loss, backward, step, zero. Each once, also when a loss is 0. (To clear the
 * gradients before `backward` instead of after the step, or both, will do as well; nobody left any before the first batch.)
 *
 * The loss is the engine's `F.crossEntropy(logits, classes)`: it does what yours does. The result is the mean over the
 * *pictures*: a smaller last batch counts less than the others. Pictures are counted, not their numbers: those of another batch may be larger.
 *
 * @param batches pairs of pictures and classes (int64, shape `(n)`): a list, or anything else that `for ... of` takes; it's
 *   gone through once. There is at least one batch, and none is empty.
 * @param model turns pictures into scores of shape `(n, count)`: a module or a plain function. Call it once per batch, as
 *   `model(x)`. Its mode (training or eval) stays as it is.
 * @param optimizer moves the model's parameters at `step()`, clears their gradients at `zeroGrad()`
 * @returns the mean loss per picture, each from before its batch's step, as a plain number
 *
 * @example
 * const model = new nn.Linear(784, 10);
 * trainEpoch(shuffledBatches(x, y, 256), model, new optim.SGD(model.parameters(), { lr: 0.1 })); // 0.6, say
 *
 * Errors: none of its own.
 */
export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  throw todo(
    "for every batch: predict, loss, backward, step, zero; add up loss × pictures, and divide by all pictures",
  );
}
