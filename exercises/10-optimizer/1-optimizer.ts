/**
 * 10-optimizer, section 1: the **optimizer**, an object that does the step.
 *
 * It's told once which parameters there are and how far to go. From then on the training loop needs two words: `step`
 * and `zeroGrad`.
 *
 * Lesson: README.md, "1. The optimizer". PyTorch: `torch.optim.SGD(params, lr)`.
 */
import { noGrad, type optim, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * The simplest optimizer: plain gradient descent.
 *
 * @example
 * // w holds 5 and w.grad holds 4
 * const optimizer = new BasicOptim([w], { lr: 0.5 });
 * optimizer.step();     // now w holds 3, and w.grad still holds 4
 * optimizer.zeroGrad(); // now w.grad is null
 *
 * Errors: none of its own.
 */
export class BasicOptim implements optim.Optimizer {
  /** The parameters to train: the very tensors that came in, all of them, recorded or not. */
  readonly parameters: readonly Tensor[];
  /** The learning rate. Whoever holds the optimizer may change it between two steps. */
  lr: number;

  /**
   * Remembers what to train, and how fast. Nothing moves yet.
   *
   * @param parameters the model's parameters, of any shapes, none of them twice: a list, or anything else that
   *   `for ... of` takes. Some such things can be gone through only once, so put what comes out into a list of your
   *   own. There may be none.
   * @param options `lr`: the learning rate, 0 or more
   */
  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    throw todo("keep the parameters, the same tensors, in a list, and keep the learning rate");
  }

  /**
   * Moves every parameter against its gradient, w -= gradient × lr, with the learning rate as it is now.
   *
   * The move is in place (the model holds these very tensors) and isn't recorded: `noGrad(() => { ... })`. Afterwards
   * the engine records again if it did before, and only then; `noGrad` sees to that. The gradients stay: to clear them
   * is another method's job. A parameter whose `.grad` is `null` took no part in the loss and stays as it is.
   */
  step(): void {
    throw todo("without recording, subtract gradient × lr from every parameter that has a gradient");
  }

  /**
   * Clears every parameter's gradient, so that the next `backward` starts from nothing: `.grad` becomes `null` (or all
   * zeros), also where infinite numbers or NaN stand in it. Some may be `null` already. The parameters themselves stay
   * as they are.
   */
  zeroGrad(): void {
    throw todo("clear the gradient of every parameter");
  }
}
