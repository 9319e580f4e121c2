/**
 * 10-optimizer, section 3: **Module**, a part of a model that knows its parameters.
 *
 * Nobody wants to write lists of parameters: one is forgotten soon, and then it's never trained, and nobody complains.
 * A module finds them by itself. It looks through its own fields.
 *
 * Lesson: README.md, "3. Module". PyTorch: `nn.Module` and its method `parameters()`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import { Parameter } from "./2-parameter.ts";

/**
 * What all modules have in common. A module of your own extends it, makes its parameters and its inner modules as
 * ordinary fields, and says in `forward` what it does with an input.
 *
 * @example
 * class Line extends Module {
 *   slope = new Parameter(ones(1));
 *   level = new Parameter(zeros(1));
 *   override forward(x: Tensor): Tensor {
 *     return x.mul(this.slope).add(this.level);
 *   }
 * }
 * const line = new Line();
 * line.parameters(); // [line.slope, line.level]
 *
 * Errors: none of its own.
 */
export class Module {
  /** What a module does with an input. Each kind of module says it for itself, so there is nothing to write here. */
  forward(_input: Tensor): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with an input: give it a forward`);
  }

  /**
   * The parameters of this module, to give to an optimizer.
   *
   * First its own: those of its fields that are a `Parameter`, whatever their names, in the order of the fields. Then, for each field that is
   * itself a `Module`, in the order of the fields, the parameters of that one (which may have inner modules, too; no module has itself inside).
   * Everything else in the fields is passed over, with all that is in it: numbers, texts, `null`, `undefined`, lists,
   * plain objects, functions, tensors that aren't a `Parameter`, objects of other classes. (An object of a class that
   * extends `Parameter` or `Module` is one, too.) A `Parameter` that isn't recorded is listed like the others. One that
   * stands in two fields, of one module or of two, comes once, at its first place: an optimizer would move it twice.
   *
   * @returns a new list at every call, with the very parameters that the fields hold now
   */
  parameters(): Parameter[] {
    throw todo("collect this module's own parameters, then those of its inner modules, each of them once");
  }
}
