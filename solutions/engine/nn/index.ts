/** Floor 6 · what PyTorch calls torch.nn. */
export { BatchNorm1d, BatchNorm2d, type BatchNormOptions } from "./batchNorm.ts";
export { ModuleList, Sequential } from "./containers.ts";
export { AdaptiveAvgPool2d, AvgPool2d, Conv2d, type Conv2dOptions, MaxPool2d } from "./convolution.ts";
export type { ForwardHook, ForwardPreHook, HookHandle } from "./hooks.ts";
export * as init from "./init.ts";
export {
  Dropout,
  Flatten,
  Identity,
  Linear,
  type LinearOptions,
  LogSoftmax,
  ReLU,
  Sigmoid,
  Softmax,
  Tanh,
} from "./layers.ts";
export { BCELoss, CrossEntropyLoss, L1Loss, type Loss, MSELoss, NLLLoss } from "./losses.ts";
export { Buffer, type Layer, Module, Parameter } from "./module.ts";
export * as utils from "./utils.ts";
