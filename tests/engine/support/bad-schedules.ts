/**
 * Bad input for schedules.
 */
import { nn, optim } from "#engine";
import { leaf, type Row, wrong } from "./bad-operands.ts";

const sgd = () => new optim.SGD([leaf()], { lr: 1 });

export const SCHEDULES: readonly Row[] = [
  ...(["StepLR", "CosineAnnealingLR", "OneCycleLR"] as const).flatMap((name): Row[] => [
    [
      name,
      () => new optim[name](wrong(new nn.ReLU()), 3, { totalSteps: 3 } as object),
      /needs an optimizer|no option/,
    ],
    [`${name}, no optimizer`, () => new optim[name](wrong(undefined), 3), /got undefined|needs totalSteps/],
    [`${name}, by place`, () => new optim[name](sgd(), 3, wrong(0.1)), "new optim."],
    [`${name}, an unknown option`, () => new optim[name](sgd(), 3, wrong({ gama: 1 })), "no option gama"],
  ]),
  ["StepLR, size", () => new optim.StepLR(sgd(), 0), "stepSize must be a whole number of 1 or more, got 0"],
  [
    "StepLR, gamma",
    () => new optim.StepLR(sgd(), 1, { gamma: wrong("1") }),
    "gamma must be a number, got '1'",
  ],
  ["CosineAnnealingLR, length", () => new optim.CosineAnnealingLR(sgd(), 0.5), "tMax must be a whole number"],
  [
    "CosineAnnealingLR, floor",
    () => new optim.CosineAnnealingLR(sgd(), 1, { etaMin: Number.NaN }),
    "etaMin must be a number, got NaN",
  ],
  [
    "OneCycleLR, no length",
    () => new optim.OneCycleLR(sgd(), 1, {}),
    "totalSteps, or epochs and stepsPerEpoch",
  ],
  ["OneCycleLR, half a length", () => new optim.OneCycleLR(sgd(), 1, { epochs: 3 }), "totalSteps, or epochs"],
  [
    "OneCycleLR, rate",
    () => new optim.OneCycleLR(sgd(), -1, { totalSteps: 3 }),
    "maxLr must be a number of 0",
  ],
  [
    "OneCycleLR, groups",
    () => new optim.OneCycleLR(sgd(), [1, 2], { totalSteps: 3 }),
    "maxLr must be one number, or one for each of 1 groups, got [ 1, 2 ]",
  ],
  [
    "OneCycleLR, strategy",
    () => new optim.OneCycleLR(sgd(), 1, { totalSteps: 3, annealStrategy: wrong("cosine") }),
    '"cos" or "linear", got \'cosine\'',
  ],
];
