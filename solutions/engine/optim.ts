/**
 * Floor 6 · optimizers: what turns gradients into better parameters. The way there is optim/optimizer.ts (groups and
 * state), optim/sgd.ts, optim/adam.ts.
 */
export { Adam, type AdamOptions, AdamW } from "./optim/adam.ts";
export type { Group, Optimizer, OptimizerState, ParamGroup } from "./optim/optimizer.ts";
export { SGD, type SGDOptions } from "./optim/sgd.ts";
