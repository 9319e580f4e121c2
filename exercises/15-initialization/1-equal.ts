/**
 * 15-initialization, section 1: what happens when all parameters start equal.
 *
 * The simplest start would be a 0 everywhere, or the same number everywhere. Here you make such starts, and two measures that
 * show why they don't work: which parameters get a gradient at all, and how many units of a layer differ from each other.
 *
 * Lesson: README.md, "1. All the same". PyTorch: `nn.init.constant_(p, 0.5)`.
 */
import { type nn, noGrad } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Gives every number in every parameter of a model the same value, however deep in the model it lies, and whatever was there
 * before (also NaN or Infinity, after a training that failed).
 *
 * The parameters stay the same objects: their numbers are changed in place and outside of the record, so they can still be
 * trained, and an optimizer that knows them already goes on with them. A parameter that can't be trained (requiresGrad is
 * false) gets the value, too, and stays so. A parameter that is float64 gets it unrounded. All else stays as it is: gradients, what a module keeps beside its parameters (an
 * `nn.Buffer`), and whether the engine records. Nothing is drawn from the generator.
 *
 * @param model any module; one without parameters stays as it is
 * @param value the number, any finite one
 *
 * @example
 * const layer = new nn.Linear(2, 1);
 * fillAll(layer, 0.5);
 * layer.weight; // tensor([[0.5000, 0.5000]]), and the bias is 0.5, too
 *
 * Errors: none of its own.
 */
export function fillAll(model: nn.Module, value: number): void {
  throw todo("outside of the record, fill every parameter of the model in place");
}

/**
 * Which parameters will move in the next step? Those in whose gradient at least one number isn't 0.
 *
 * A parameter without a gradient (`null`) won't move, and neither will one whose gradient is 0 everywhere. Numbers below 0
 * count like those above, however small they are, and so does NaN, which makes NaN of the parameter. Only the gradient is
 * asked: one from before counts even if the parameter is frozen by now (requiresGrad is false), for a step uses it, too. A
 * gradient may have any rank. The model and its gradients stay as they are.
 *
 * @param model after a walk back; or before, then no parameter is on the list
 * @returns their names, those that `namedParameters()` gives, in the same order: a parameter in two places has one
 *
 * @example
 * const net = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU(), new nn.Linear(3, 1));
 * fillAll(net, 0);
 * net(ones(4, 2)).sum().backward();
 * moving(net); // ["2.bias"]
 *
 * Errors: none of its own.
 */
export function moving(model: nn.Module): string[] {
  throw todo(
    "of the named parameters, keep those whose gradient has a number other than 0, and give their names",
  );
}

/**
 * Counts the different units of a linear layer. Two units are the same when all their weights and their biases are the same
 * numbers: then they give the same output for every input, and one of them would do.
 *
 * Equal means exactly equal, not nearly. 0 and −0 are the same number. The layer stays as it is.
 *
 * @param layer its weight has a row for each unit, shape `(units, inputs)`; all its numbers are finite. It may have no bias
 *   (`null`): then the weights alone count
 * @returns how many different units there are: from 1 to the number of units
 *
 * @example
 * // three units with the weights 1 2, 1 2 and 2 1, and the bias 0 for each
 * countDifferent(layer); // 2
 *
 * Errors: none of its own.
 */
export function countDifferent(layer: nn.Linear): number {
  throw todo("make one text of each unit's weights and bias, and count the different texts");
}
