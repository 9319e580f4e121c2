/**
 * Floor 6 · the way in: a small PyTorch in TypeScript. Read it in floor order, each file says at its top where it stands, and
 * needs nothing from above:
 *
 * 1. array/: numbers in memory, their shape and type.
 * 2. kernels/: the inner loops, in plain TypeScript and as WebAssembly.
 * 3. ops/: each operation with its gradient.
 * 4. tensor.ts, autograd.ts, print.ts: what users hold, the way back through it, and how it looks.
 * 5. random.ts, create.ts, files.ts: where tensors come from.
 * 6. nn/, optim.ts, data/, learner.ts, metrics.ts, plot.ts, onnx.ts: what one trains with.
 *
 * What few programs need has doors of its own, so that all others start sooner: #engine/plot.ts, #engine/files.ts, #engine/onnx.ts.
 */
export type { DType, TypedArray } from "./array/dtype.ts";
export { isGradEnabled, noGrad, setGradEnabled } from "./autograd.ts";
export * from "./create.ts";
export { DataLoader, type DataLoaderOptions, DataLoaders, type Progress } from "./data/dataloader.ts";
export { type Dataset, listDataset, type Pair, TensorDataset } from "./data/dataset.ts";
export * from "./learner.ts";
export * as metrics from "./metrics.ts";
export * as F from "./nn/functional.ts";
export * as nn from "./nn/index.ts";
export * as optim from "./optim.ts";
export { defaultGenerator, Generator, type GeneratorState } from "./random.ts";
export { type Keepdim, type Nested, type Spread, Tensor } from "./tensor.ts";
