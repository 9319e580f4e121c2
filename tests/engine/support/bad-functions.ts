/**
 * Bad input for the functions of F.
 */
import { F, nn, tensor, zeros } from "#engine";
import { load, loadMetadata, save } from "#engine/files.ts";
import { toOnnx } from "#engine/onnx.ts";
import { classes, images, NO_AXIS, type Row, v, whole, wrong, x, y } from "./bad-operands.ts";

export const FUNCTIONS: readonly Row[] = [
  ...(["relu", "sigmoid", "tanh"] as const).map(
    (name): Row => [`${name}, a number`, () => F[name](wrong(3)), "expected a tensor, got 3"],
  ),
  ...(["softmax", "logSoftmax"] as const).map(
    (name): Row => [`${name}, as a function of F`, () => F[name](x, 5), NO_AXIS],
  ),
  ...(["mseLoss", "l1Loss", "binaryCrossEntropy"] as const).flatMap((name): Row[] => [
    [`${name}, shapes`, () => F[name](zeros(4, 1), zeros(4)), "(4, 1)", "(4)", "unsqueeze(1)"],
    [`${name}, a number`, () => F[name](x, wrong(1)), "expected a tensor, got 1"],
    [
      `${name}, reduction`,
      () => F[name](x, x, { reduction: wrong("avg") }),
      '"mean", "sum" or "none", got avg',
    ],
  ]),
  [
    "binaryCrossEntropy, no probabilities",
    () => F.binaryCrossEntropy(tensor([2]), tensor([1])),
    "from 0 to 1",
    "sigmoid",
  ],
  ...(["nllLoss", "crossEntropy"] as const).flatMap((name): Row[] => [
    [`${name}, shapes`, () => F[name](x, whole), "(n, classes) and (n), got (2, 3) and (3)"],
    [`${name}, rank`, () => F[name](v, whole), "got (3) and (3)"],
    [`${name}, classes`, () => F[name](x, classes(0, 3)), "target 3 is no class", "(2, 3)", "0 to 2"],
    [`${name}, below 0`, () => F[name](x, classes(0, -1)), "target -1 is no class"],
    [`${name}, fractions`, () => F[name](x, tensor([0, 0.5])), "target 0.5 is no class"],
    [
      `${name}, weight`,
      () => F[name](x, classes(0, 1), { weight: zeros(2) }),
      "a number for each class, (3), got float32 (2)",
    ],
    [
      `${name}, a weight's type`,
      () => F[name](x, classes(0, 1), { weight: whole }),
      "weight must be float32",
      "got int64",
    ],
    [
      `${name}, a list of weights`,
      () => F[name](x, classes(0, 1), { weight: wrong([1, 1, 1]) }),
      "weight must be a tensor with a number for each class, got [ 1, 1, 1 ]",
    ],
    [
      `${name}, PyTorch's spelling`,
      () => F[name](x, classes(0, 1), wrong({ label_smoothing: 0.1 })),
      "no option label_smoothing",
    ],
  ]),
  ["save, a model", () => save("never", wrong(new nn.ReLU())), "model.stateDict(), not the model"],
  ["toOnnx, a function", () => toOnnx(wrong(F.relu), x), "needs a model such as an nn.Sequential"],
  ["toOnnx, a shape", () => toOnnx(new nn.ReLU(), wrong([1, 2])), "an example of an input, float32"],
  ["load, no such file", () => load("/no/such/file"), "/no/such/file could not be read", "ENOENT"],
  ["loadMetadata, no path", () => loadMetadata(wrong(3)), "needs the path of a file", "got 3"],
  [
    "crossEntropy, smoothing",
    () => F.crossEntropy(x, classes(0, 1), { labelSmoothing: 1.5 }),
    "labelSmoothing must be a number from 0 to 1, got 1.5",
  ],
  ["nllLoss, smoothing", () => F.nllLoss(x, classes(0, 1), wrong({ labelSmoothing: 0.1 })), "no option"],
  ["batchNorm, a number", () => F.batchNorm(wrong(3), null, null), "expected a tensor, got 3"],
  ["batchNorm, rank", () => F.batchNorm(v, null, null), "(batch, channels, ...), got (3)"],
  ["batchNorm, whole numbers", () => F.batchNorm(classes(1).view(1, 1), null, null), "use float() first"],
  ["batchNorm, without statistics", () => F.batchNorm(x, null, null), "{ training: true }", "null"],
  ["batchNorm, one of them", () => F.batchNorm(x, v, null), "runningMean and runningVar", "null"],
  [
    "batchNorm, shapes",
    () => F.batchNorm(x, v, v, zeros(2)),
    "weight must be float32 with a number for each channel of (2, 3), (3), got float32 (2)",
  ],
  ["batchNorm, types", () => F.batchNorm(x, whole, v), "runningMean must be float32", "got int64 (3)"],
  [
    "batchNorm, a single number",
    () => F.batchNorm(zeros(1, 3), v, v, null, null, { training: true }),
    "more than one number to have a spread, got (1, 3)",
    "eval()",
  ],
  ["batchNorm, training by place", () => F.batchNorm(x, v, v, null, null, wrong(true)), "{ training: true }"],
  ["adaptiveAvgPool2d, rank", () => F.adaptiveAvgPool2d(x, 1), "(batch, channels, height, width)", "(2, 3)"],
  ["adaptiveAvgPool2d, no size", () => F.adaptiveAvgPool2d(images, 0), "1 or more, got 0"],
  [
    "adaptiveAvgPool2d, size",
    () => F.adaptiveAvgPool2d(images, wrong([1])),
    "[vertical, horizontal], got [ 1 ]",
  ],
  [
    "adaptiveAvgPool2d, whole numbers",
    () => F.adaptiveAvgPool2d(whole.view(1, 1, 1, 3), 1),
    "int64; use float() first",
  ],
  ["adaptiveAvgPool2d, no pixels", () => F.adaptiveAvgPool2d(zeros(1, 1, 0, 2), 1), "pixels", "(1, 1, 0, 2)"],
  ["pad, a number", () => F.pad(wrong(3), [1, 1]), "expected a tensor, got 3"],
  ["pad, one for all", () => F.pad(x, wrong(1)), "two whole numbers per dimension", "got 1"],
  ["pad, an odd one", () => F.pad(x, [1, 1, 1]), "at most 4 for (2, 3), got [ 1, 1, 1 ]"],
  ["pad, dimensions", () => F.pad(v, [1, 1, 1, 1]), "at most 2 for (3)"],
  ["pad, nothing left", () => F.pad(x, [-2, -2]), "nothing would be left of (2, 3)", "(2, -1)"],
  ["pad, room", () => F.pad(zeros([2], { dtype: "uint8" }), [1, 1], { value: 300 }), "300 does not fit"],
  ["pad, the value by place", () => F.pad(x, [1, 1], wrong(1)), "{ value: 0 }"],
  ["oneHot, a number", () => F.oneHot(wrong(3)), "expected a tensor, got 3"],
  ["oneHot, fractions", () => F.oneHot(tensor([0.5])), "float32; use long() first"],
  ["oneHot, too few", () => F.oneHot(classes(0, 3), 3), "3 is no class; with 3 classes they are 0 to 2"],
  ["oneHot, below 0", () => F.oneHot(classes(0, -1)), "-1 is no class"],
  ["oneHot, of nothing", () => F.oneHot(classes()), "oneHot(classes, 10)"],
  ["oneHot, no classes", () => F.oneHot(classes(0), 0), "1 or more", "got 0"],
  ["dropout, a number", () => F.dropout(wrong(3)), "expected a tensor, got 3"],
  ["dropout, probability", () => F.dropout(x, -1), "a number from 0 to 1, got -1"],
  ["dropout, whole numbers", () => F.dropout(whole), "int64; use float() first"],
  ["dropout, training by place", () => F.dropout(x, 0.5, wrong(true)), "{ training: false }"],
  ["linear, input", () => F.linear(x, y), "input (2, 3) does not fit weight (4, 5)", "(..., 5)"],
  ["linear, bias", () => F.linear(x, zeros(5, 3), zeros(4)), "bias (4) does not fit weight (5, 3)", "(5)"],
  ["linear, types", () => F.linear(x, zeros([5, 3], { dtype: "float64" })), "float32", "float64", "float()"],
  ["conv2d, rank", () => F.conv2d(x, y), "(batch, channels, height, width), got (2, 3)"],
  [
    "conv2d, channels",
    () => F.conv2d(images, zeros(1, 3, 3, 3)),
    "(1, 3, 3, 3)",
    "(1, 2, 5, 5)",
    "(out channels, 2, height, width)",
  ],
  ["conv2d, size", () => F.conv2d(images, zeros(1, 2, 7, 7)), "7×7 does not fit into images of (1, 2, 5, 5)"],
  ["conv2d, bias", () => F.conv2d(images, zeros(4, 2, 3, 3), zeros(3)), "bias (3)", "(4, 2, 3, 3)", "(4)"],
  [
    "conv2d, stride",
    () => F.conv2d(images, zeros(1, 2, 3, 3), null, { stride: 0 }),
    "stride 0×0",
    "1 or more",
  ],
  [
    "conv2d, padding",
    () => F.conv2d(images, zeros(1, 2, 3, 3), null, { padding: -1 }),
    "padding -1×-1",
    "0 or more",
  ],
  ...(["maxPool2d", "avgPool2d"] as const).flatMap((name): Row[] => [
    [`${name}, rank`, () => F[name](x, 2), "(batch, channels, height, width), got (2, 3)"],
    [`${name}, size`, () => F[name](images, 7), "7×7 does not fit into images of (1, 2, 5, 5)"],
    [`${name}, no size`, () => F[name](images, 0), "0×0", "1 or more"],
    [
      `${name}, padding`,
      () => F[name](images, 2, { padding: 2 }),
      "padding 2×2 is more than half of the window 2×2",
    ],
  ]),
];
