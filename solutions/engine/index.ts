/**
 * The reference engine: a small PyTorch in TypeScript. Read it in floor order: array/, kernels/, ops/, then tensor.ts
 * and autograd.ts, random.ts, and at the top nn/, optim.ts, data/ and learner.ts.
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
