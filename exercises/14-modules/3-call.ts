/**
 * 14-modules, section 3: an object that can be called.
 *
 * `layer(x)` runs `layer.forward(x)`, and more than that. How can an object be called at all? The base constructor does it:
 * it makes a function, and gives it the methods of the class. So without the base constructor there is no layer.
 *
 * Lesson: README.md, "3. Calling". PyTorch: `nn.Module.__call__`, `register_forward_hook`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** A function that is told of every output: it may print shapes, say, or collect activations. What it returns is ignored. */
export type Hook = (output: Tensor) => void;

/** What every Callable is, beside its methods. */
export interface Callable {
  /** Calling it runs `forward` with the same inputs, and tells the hooks. */
  (...inputs: Tensor[]): Tensor;
  /** In the order in which they are told. Empty at first; whoever wants to be told puts a function into it. */
  hooks: Hook[];
}

/**
 * What all things have in common that have a `forward` and can be called. A class of your own extends it, makes its fields,
 * and says in `forward` what it does.
 *
 * @example
 * class Times extends Callable {
 *   factor = 2;
 *   override forward(x: Tensor): Tensor {
 *     return x.mul(this.factor);
 *   }
 * }
 * const times = new Times();
 * times.hooks.push((output) => console.log(output.shape));
 * times(tensor([1, 2]));         // prints [2], gives tensor([2., 4.])
 * times.forward(tensor([1, 2])); // prints nothing: nobody was called but forward
 *
 * Errors: none of its own.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor keeps what the interface promises.
export class Callable {
  /**
   * Makes what `new` hands out: a function with the class's methods, and with an empty list of hooks of its own. Called with some
   * inputs, one or more, it calls `forward` once with all of them, then each function in `hooks` once with this very output, in
   * order, and returns the output. (A function that stands in it twice is told twice.) The list stays as it is. It looks for
   * `forward` and into `hooks` at each call anew: between two calls hooks may be added and taken away, and the list or `forward`
   * may be exchanged. `forward` must find its own fields under `this`. (Nobody asks for fields that a function has already, such
   * as `name`, for a hook that throws, or for one that changes the list while it is told.)
   */
  constructor() {
    throw todo(
      "make a function that runs forward and tells the hooks, give it new.target.prototype, and return it",
    );
  }

  /** What it does with its inputs. Each class says it for itself, so there is nothing to write here. */
  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with its inputs: give it a forward`);
  }
}
