/**
 * Bad input for the layers of image nets.
 */
import { nn, zeros } from "#engine";
import { type Row, wrong, x } from "./bad-operands.ts";

export const LAYERS: readonly Row[] = [
  ["Conv2d, channels", () => new nn.Conv2d(0, 1, 3), "whole numbers from 1, got (0, 1)"],
  [
    "Conv2d, no window",
    () => new nn.Conv2d(1, 1, 0),
    "the window's size must be whole numbers of 1 or more, got 0",
  ],
  ["Conv2d, window", () => new nn.Conv2d(1, 1, wrong([3])), "[vertical, horizontal], got [ 3 ]"],
  [
    "Conv2d, stride",
    () => new nn.Conv2d(1, 1, 3, { stride: 0 }),
    "stride must be whole numbers of 1 or more",
  ],
  [
    "Conv2d, padding",
    () => new nn.Conv2d(1, 1, 3, { padding: -1 }),
    "padding must be whole numbers of 0 or more",
  ],
  ["Conv2d, the same size", () => new nn.Conv2d(1, 1, 3, { padding: wrong("same") }), "comes of padding 1"],
  [
    "Conv2d, stride by place",
    () => new nn.Conv2d(1, 1, 3, wrong(2)),
    "{ stride: 2, padding: 1, bias: false }",
  ],
  ["Conv2d, dilation", () => new nn.Conv2d(1, 1, 3, wrong({ dilation: 2 })), "no option dilation"],
  ["Conv2d, memory", () => new nn.Conv2d(1e6, 1e6, 3), "not enough memory"],
  ["conv2d, of a Conv2d", () => new nn.Conv2d(1, 1, 3)(x), "got (2, 3)"],
  ...(["MaxPool2d", "AvgPool2d"] as const).flatMap((name): Row[] => [
    [name, () => new nn[name](0), "the window's size must be whole numbers of 1 or more, got 0"],
    [`${name}, stride`, () => new nn[name](2, { stride: 0 }), "stride must be"],
    [`${name}, by place`, () => new nn[name](2, wrong(2)), `new nn.${name}(2, { stride: 1, padding: 1 })`],
  ]),
  ["AdaptiveAvgPool2d", () => new nn.AdaptiveAvgPool2d(0), "whole numbers of 1 or more, got 0"],
  ["adaptiveAvgPool2d, of an AdaptiveAvgPool2d", () => new nn.AdaptiveAvgPool2d(1)(x), "got (2, 3)"],
  ...(["BatchNorm1d", "BatchNorm2d"] as const).flatMap((name): Row[] => [
    [name, () => new nn[name](0), "whole numbers from 1, got 0"],
    [`${name}, memory`, () => new nn[name](1e15), "not enough memory"],
    [`${name}, momentum`, () => new nn[name](2, { momentum: 2 }), "a number from 0 to 1, or null, got 2"],
    [`${name}, eps`, () => new nn[name](2, { eps: -1 }), "eps must be a number of 0 or more, got -1"],
    [`${name}, by place`, () => new nn[name](2, wrong(0.1)), `new nn.${name}(64, { momentum: 0.1 })`],
    [`${name}, a number`, () => new nn[name](2)(wrong(5)), "expected a tensor, got 5"],
  ]),
  ["BatchNorm1d, channels", () => new nn.BatchNorm1d(2)(x), "(n, 2) or (n, 2, length), got (2, 3)"],
  ["BatchNorm2d, rank", () => new nn.BatchNorm2d(3)(x), "images of shape (n, 3, height, width), got (2, 3)"],
  [
    "batchNorm, of a BatchNorm1d on one vector",
    () => new nn.BatchNorm1d(3)(zeros(1, 3)),
    "more than one number",
  ],
];
