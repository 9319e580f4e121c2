/**
 * Predictions and labels as the accuracy and the loss of modules 09 and 11 get them: two columns, one row per picture. Predictions lie on both
 * sides of 0, and often so near to it that a sigmoid rounds to 0.5; now and then the two shapes don't go together.
 */
import type { Tensor } from "#engine";
import { choice, steering } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import {
  bothInParentheses,
  type Judged,
  pairsOf,
  type ShapePair,
  shaped,
  shapeTraits,
  targets,
  unshaped,
} from "./loss-inputs.ts";
import { seeThreeCalls } from "./owners.ts";

const pair = (predictions: readonly number[], labels: readonly number[]): ShapePair => ({
  predictions,
  targets: labels,
});
const FITTING = [2, 3, 1, 4, 11].map((n) => pair([n, 1], [n, 1]));
const UNLIKE = [2, 3, 11].flatMap((n) => [
  pair([n, 1], [1, n]),
  pair([n, 1], [n]),
  pair([n], [n, 1]),
  pair([n, 1], [1, 1]),
  pair([n, 1], [n + 1, 1]),
  pair([n, 1], [n, 1, 1]),
]);

type Scored = Judged & { readonly shapes: ShapePair };
/** Whether both have the same shape: where they don't, an error is due. */
export const areAlike = ({ shapes }: Pick<Scored, "shapes">): boolean =>
  `${shapes.predictions}` === `${shapes.targets}`;
/** Whether something holds for the prediction and the label of a picture, at its place. */
export const aPicture =
  (holds: (prediction: number, label: number, place: number) => boolean) =>
  (plans: Scored): boolean =>
    areAlike(plans) && pairsOf(plans).some(([prediction, label], i) => holds(prediction, label, i));
const isMissed3 = aPicture((value, label) => value <= 0 && label === 1);
const isMissed7 = aPicture((value, label) => value > 0 && label === 0);

/** What a trial of such a function needs to know. */
export const scored = {
  tries: 110,
  given: {
    predictions: unshaped(
      choice([2, -1, 1, 3, -3, 4], [0, 0, 0.25, 0.5, -0.5, -8, 6, 1e-9, 100]),
      "sometimes",
    ),
    targets,
    shapes: steering(choice(FITTING, UNLIKE)),
  },
  args: ["predictions", "targets"],
  adjust: shaped,
  traits: {
    ...shapeTraits,
    "the second shape is the first one turned round": ({ shapes }: Scored) =>
      shapes.targets.length === 2 && shapes.targets[0] !== shapes.predictions[0] && shapes.targets[1] !== 1,
    "targets, stretched, get the shape of predictions": ({ shapes: { predictions, targets } }: Scored) =>
      `${predictions}` !== `${targets}` && targets.length <= 2 && targets.every((length) => length === 1),
    "a length is above 9": ({ shapes }: Scored) => Math.max(...shapes.predictions, ...shapes.targets) > 9,
    "there are exactly two pictures": ({ shapes }: Scored) => shapes.predictions[0] === 2,
    "the prediction for a 7 is exactly 0": aPicture((value, label) => value === 0 && label === 0),
    "a prediction is tiny, but above 0": aPicture((value) => value > 0 && value < 1e-6),
    "a prediction lies above 0, but not above 0.5": aPicture((value) => value > 0 && value <= 0.5),
    "a 3 is taken for a 7, and a 7 for a 3": (plans: Scored) => isMissed3(plans) && isMissed7(plans),
    "the first prediction is right": aPicture((value, label, i) => i === 0 && value > 0 === (label === 1)),
    "a prediction is right": aPicture((value, label) => value > 0 === (label === 1)),
  },
  names: bothInParentheses,
} as const;

/** Calls such a function, and calls it again when the predictions have changed in place. The labels stay: each is 0 or 1. */
export const runScored = (
  judge: (predictions: Tensor, targets: Tensor) => unknown,
  { predictions, targets }: { readonly predictions: Tensor; readonly targets: Tensor },
  see: See,
): void => seeThreeCalls(see, judge, { predictions, targets }, { changing: [predictions] });
