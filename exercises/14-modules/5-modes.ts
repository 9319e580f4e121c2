/**
 * 14-modules, section 5: training mode and eval mode.
 *
 * Some layers do one thing while the model is trained and another when it predicts. Each module has a field `training` that
 * says which. It is nothing but a field: somebody has to set it, in all modules, and to set it back.
 *
 * Lesson: README.md, "5. Modes". PyTorch: `model.train()`, `model.eval()`, `self.training`.
 */
import { nn, randn, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Switches a module, and all modules inside of it, however deep, to training mode or to eval mode. Inside of it is what the search of
 * section 4 finds. What lies in plain lists or objects isn't found, and keeps its mode. No module has a `train` or `eval` of its own.
 *
 * @param module any module; some inner ones may be in another mode than it is
 * @param training true for training mode, false for eval mode: then it stands in the field `training` of each module
 *
 * @example
 * setMode(model, false); // now model.training is false, and that of every layer
 *
 * Errors: none of its own.
 */
export function setMode(module: nn.Module, training: boolean): void {
  throw todo("set the field in this module and in all modules inside of it");
}

/**
 * Does some work while a module is in eval mode, and then puts all modes back: each module, the inner ones too, has again the
 * mode that it had *before*. Somebody may have put one layer into eval mode for good, while the rest is trained.
 *
 * The modes are put back also when the work throws; this very error then goes on to the caller. They are put back also when the
 * work switches modes itself, puts a new layer in, or takes one out. A layer that was taken out has its old mode again, too; that
 * of a new layer isn't asked for. What is inside is as in setMode: nothing in plain lists or objects. Whether the engine records
 * stays as it is.
 *
 * @param module any module
 * @param work what to do; it is called once, without arguments, while the module and all inner ones are in eval mode
 * @returns what the work returns
 *
 * @example
 * const predictions = inEval(model, () => model(x)); // model.training is again what it was
 *
 * Errors: those of the work, after the modes are back.
 */
export function inEval<T>(module: nn.Module, work: () => T): T {
  throw todo("note the mode of each module, switch to eval, work, and put the noted modes back in any case");
}

/**
 * A layer that disturbs its input while the model is trained, so that the model can't rely on single pixels. When it predicts,
 * nothing is disturbed.
 *
 * In training mode: one normal number for each number of x, all drawn with a single `randn` of x's shape, times `spread`, is added,
 * also when the spread is 0.
 * In eval mode: x as it is, and nothing is drawn. The layer has nothing to learn.
 *
 * @example
 * const noise = new Noise(0.1);
 * noise(zeros(2));        // two small numbers, other ones at each call
 * noise.eval()(zeros(2)); // tensor([0., 0.])
 *
 * Errors: none of its own.
 */
export class Noise extends nn.Module {
  /** How large the disturbance is: the standard deviation of what is added; 0 or more. */
  readonly spread: number;

  /** @param spread how large the disturbance is */
  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  /**
   * @param x float32, any shape; it stays as it was, and gradients find their way back to it
   * @returns float32, the same shape; in eval mode x itself, or a tensor with its numbers
   */
  override forward(x: Tensor): Tensor {
    throw todo("while training add randn of the shape of x, times the spread; else give x");
  }
}
