/** Floor 6 · what PyTorch calls torch.nn. */
export { Flatten, Linear, type LinearOptions, ReLU, Sequential, Sigmoid, Tanh } from "./layers.ts";
export { type Layer, Module, Parameter } from "./module.ts";
