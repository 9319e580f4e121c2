/**
 * Floor 6 · optimizers: what turns gradients into better parameters. The way there is optim/optimizer.ts (groups and
 * state), optim/sgd.ts, optim/adam.ts. Schedules change their learning rates: optim/schedule.ts, optim/oneCycle.ts.
 */
export { Adam, type AdamOptions, AdamW } from "./optim/adam.ts";
export { OneCycleLR, type OneCycleLROptions } from "./optim/oneCycle.ts";
export type { Group, Optimizer, OptimizerState, ParamGroup } from "./optim/optimizer.ts";
export {
  CosineAnnealingLR,
  type CosineAnnealingLROptions,
  LRScheduler,
  type Scheduled,
  type ScheduleState,
  StepLR,
  type StepLROptions,
} from "./optim/schedule.ts";
export { SGD, type SGDOptions } from "./optim/sgd.ts";
