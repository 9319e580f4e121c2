/**
 * 11-learner, section 4: what a Learner needs.
 *
 * Data loaders, a model, an optimizer function, a loss function. Without one of them nothing can be learnt. It's kind
 * to say so at once, and all of it at once: not after a minute of training, and not one thing at a time.
 *
 * Lesson: README.md, "4. What a Learner needs". fastai:
 * `Learner(dls, model, opt_func=SGD, loss_func=mnist_loss, metrics=...)`.
 */
import { nn, type optim, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import type { Batches } from "./1-loaders.ts";
import type { Metric } from "./2-metrics.ts";

/** The two loaders of section 1, or anything else with these two fields. */
export interface Loaders {
  readonly train: Batches;
  readonly valid: Batches;
}

/** Turns pictures into predictions: a plain function, or a module (which can be called like one). */
export type Model = (x: Tensor) => Tensor;

/**
 * Makes an optimizer: `new optFunc(parameters, { lr })`. The engine's `optim.SGD` is one, and your class from module
 * 10.
 */
export type OptFunc = new (parameters: readonly Tensor[], options: { lr: number }) => optim.Optimizer;

/** What a Learner is given besides the data and the model. */
export interface LearnerOptions {
  readonly optFunc: OptFunc;
  readonly lossFunc: Metric;
  /** May be left out: nothing is learnt from metrics. */
  readonly metrics?: readonly Metric[];
  /** What there is to train. A module knows this itself; a plain function doesn't. */
  readonly parameters?: readonly Tensor[];
}

/** The same, when any of them may have been forgotten (by somebody who writes JavaScript, or hasn't looked). */
export type Forgetful<T> = { readonly [name in keyof T]?: T[name] | null };

/**
 * Lists what is missing.
 *
 * The names, in this order: "dls.train", "dls.valid", "model", "optFunc", "lossFunc", and last "parameters". That one
 * is needed only if there is a model and it's a plain function, not an `nn.Module` (whatever fields it has). Missing means `undefined` or
 * `null`: an empty list is there. If `dls` is missing as a whole, both of its loaders are.
 *
 * @param dls the two loaders
 * @param model the model
 * @param options the rest
 * @returns the names of all missing parts; an empty list when everything is there
 *
 * @example
 * missingParts({ train: trainLoader }, new nn.Linear(784, 1), { lossFunc }); // ["dls.valid", "optFunc"]
 *
 * Errors: none, whatever is missing. That is its work.
 */
export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  throw todo(
    "return the names of all parts that are undefined or null (parameters: only for a plain function)",
  );
}

/**
 * What the optimizer is to train: `options.parameters` if they were given (a list without any is given, too;
 * `undefined` isn't), else the module's own. Just as they are, recorded or not. The options stay as they were.
 *
 * @param model a module, or a plain function
 * @param options with `parameters`, if the model is a plain function
 * @returns the tensors to train: the very ones that the model uses, not copies
 *
 * @example
 * parametersOf(new nn.Linear(784, 1), {}).length;                                  // 2: weight and bias
 * parametersOf((x) => x.matmul(weights).add(bias), { parameters: [weights, bias] }); // [weights, bias]
 *
 * Errors: none of its own. (A plain function without `parameters` was refused before.)
 */
export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  throw todo("return the parameters that were given, else those of the module");
}
