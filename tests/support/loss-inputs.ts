/**
 * Inputs for whatever judges predictions by targets (modules 06 and 07), and how such functions are looked at.
 */
import { Tensor } from "#engine";
import { seeGradients, upstreamFor } from "../trials/gradients.ts";
import { choice, type Kind, steering, trait } from "../trials/kinds.ts";
import type { See, SeeOptions } from "../trials/observing.ts";
import { reshaped, shapeOf, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { RESULT } from "../trials/trial.ts";

type Shape = readonly number[];

/** The shapes of predictions and targets. */
export interface ShapePair {
  readonly predictions: Shape;
  readonly targets: Shape;
}

const equal = (...shapes: readonly Shape[]): ShapePair[] =>
  shapes.map((shape) => ({ predictions: shape, targets: shape }));
const pair = (predictions: Shape, targets: Shape): ShapePair => ({ predictions, targets });

// biome-ignore format: each shape is a few characters
const EQUAL = equal([2], [2, 1], [3], [3, 1], [1], [1, 1], [2, 2], [2, 3], [1, 3], [5, 1], [11], [2, 1, 3], []);

/** Two shapes that differ. Nearly all of these would be broadcast without a word. */
// biome-ignore format: each shape is a few characters
const UNLIKE = [
  pair([2, 1], [2]), pair([2], [2, 1]), pair([2, 1], [1, 2]), pair([1, 3], [3, 1]), pair([2, 3], [3, 2]),
  pair([1, 11], [11, 1]), pair([2, 3], [1, 3]), pair([2, 3], [2, 1]), pair([2, 3], [3]), pair([3], [2, 3]),
  pair([3], [1]), pair([2], [2, 2]), pair([2], [3]), pair([2, 1, 3], [2, 3]), pair([1], []), pair([], [1]),
];

/** Shapes that are equal; none of them is (), because zeros(...shape) is right for all others, and the engine refuses zeros(). */
const WITH_AXES = EQUAL.filter(({ predictions }) => predictions.length > 0);
export const equalShapes: Kind<ShapePair> = steering(choice(WITH_AXES));

/** Shapes that are equal, or, less often, not. */
export const shapePairs: Kind<ShapePair> = steering(choice(EQUAL, UNLIKE));

/** How a shape is written in an error. */
export const inParentheses = (shape: Shape): string => `(${shape.join(", ")})`;

type Shaped = { readonly shapes: ShapePair };

/** What the message of a refusal must hold: both shapes, written in this very way. */
export const bothInParentheses = ({ shapes }: Shaped) =>
  [shapes.predictions, shapes.targets].map((shape) => ({ exactly: inParentheses(shape) }));
/** Predictions and their targets. */
export type Judged = { readonly predictions: TensorPlan; readonly targets: TensorPlan };

const differ = ({ predictions, targets }: ShapePair): boolean => `${predictions}` !== `${targets}`;
const size = (shape: Shape): number => shape.reduce((product, length) => product * length, 1);

/** What can be said of two shapes. */
export const shapeTraits = {
  "the two shapes differ": ({ shapes }: Shaped) => differ(shapes),
  "the two shapes differ, but not in the number of axes": ({ shapes }: Shaped) =>
    differ(shapes) && shapes.predictions.length === shapes.targets.length,
  "the two shapes differ, but hold equally many numbers": ({ shapes }: Shaped) =>
    differ(shapes) && size(shapes.predictions) === size(shapes.targets),
  "the targets have more axes than the predictions": ({ shapes }: Shaped) =>
    shapes.targets.length > shapes.predictions.length,
  "the predictions have more axes than the targets": ({ shapes }: Shaped) =>
    shapes.predictions.length > shapes.targets.length,
  "there are several columns": ({ shapes }: Shaped) =>
    !differ(shapes) && size(shapes.predictions) > (shapes.predictions[0] ?? 1),
  "the shape isn't (n, 1)": ({ shapes }: Shaped) =>
    !differ(shapes) && (shapes.predictions.length !== 2 || shapes.predictions[1] !== 1),
  "there are several predictions": ({ shapes }: Shaped) => !differ(shapes) && size(shapes.predictions) > 1,
};

/** Numbers from a list; the first few come when something is made simpler. */
export const from = (plain: readonly number[], special: readonly number[] = []): Kind<number> => ({
  ...choice(plain, special),
  traits: [
    trait("is 0", (n) => n === 0),
    trait("is below 0", (n) => n < 0),
    trait("is above 0", (n) => n > 0),
  ],
});

/** Tensors whose shape somebody else decides. */
export const unshaped = (
  numbers: Kind<number>,
  tracks: "sometimes" | false = false,
): Kind<TensorPlan, Tensor> => steering(tensors({ shapes: shapeOf(), numbers, tracks }));

/** Targets: 1 for a 3, 0 for a 7. */
export const targets = unshaped(from([1, 0]));

/** Each prediction beside its target, where the two have the same shape. */
export const pairsOf = ({ predictions, targets }: Judged): (readonly [number, number])[] =>
  valuesOf(predictions).map((p, i) => [p, valuesOf(targets)[i]!]);

/** What can be said of predictions in training. */
export const recordedTrait = {
  "the predictions are recorded (requiresGrad)": ({ predictions }: Judged) => predictions.tracks,
};

/** Gives predictions and targets their shapes. */
export function shaped<Plans extends { predictions: TensorPlan; targets: TensorPlan; shapes: ShapePair }>(
  plans: Plans,
): Plans {
  const { shapes } = plans;
  return {
    ...plans,
    predictions: reshaped(plans.predictions, shapes.predictions),
    targets: reshaped(plans.targets, shapes.targets),
  };
}

/** What can be said of the targets. */
export const targetTraits = {
  "there is a 3 among the targets": ({ targets }: Judged) => valuesOf(targets).includes(1),
  "there is a 7 among the targets": ({ targets }: Judged) => valuesOf(targets).includes(0),
};

/** Calls a function of tensors twice: looks at its results, at what became of the arguments, and at the gradients that arrive at them. */
export function seeTwoCalls(
  see: See,
  work: () => unknown,
  args: Readonly<Record<string, Tensor>>,
  options: SeeOptions = {},
): void {
  const first = work();
  see(RESULT, first, options);
  for (const [name, one] of Object.entries(args)) {
    see(`${name} after the call`, one);
    see(`requiresGrad of ${name} after the call`, one.requiresGrad);
  }
  const second = work();
  see("a second call with the same arguments", second, options);
  see("what the first call returned, after a second call", first, options);
  const recorded = Object.fromEntries(Object.entries(args).filter(([, one]) => one.requiresGrad));
  if (Object.keys(recorded).length === 0) return;
  seeGradients(see, first, recorded);
  if (!(second instanceof Tensor) || !second.requiresGrad) return;
  second.backward(upstreamFor(second.shape));
  for (const [name, one] of Object.entries(recorded))
    see(`the gradient at ${name} after a second walk back (it adds up)`, one.grad);
}
