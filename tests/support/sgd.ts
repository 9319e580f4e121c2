/**
 * What the functions of 07-sgd are handed: losses made from parameters, steps that note how they are called, losses that fall.
 */
import { type Tensor, tensor } from "#engine";
import type { Kind } from "../trials/kinds.ts";
import { logged } from "../trials/stand-ins.ts";
import { written } from "../trials/writing.ts";
import { functions } from "./judges.ts";

/** Losses that are made from `params`, one that isn't, and one without a record. */
export const lossTexts: Kind<string, (params: Tensor) => Tensor> = functions({
  "params.pow(2).sum()": (params) => params.pow(2).sum(),
  "params.mul(3).mean()": (params) => params.mul(3).mean(),
  "params.neg().sum()": (params) => params.neg().sum(),
  "params.flatten().select(0, 0)": (params) => params.flatten().select(0, 0),
  "params.mul(0).sum()": (params) => params.mul(0).sum(),
  "params.mul(1e-7).sum()": (params) => params.mul(1e-7).sum(),
  "params.mul(Infinity).sum()": (params) => params.mul(Infinity).sum(),
  "weights.pow(2).sum()": () => tensor([2], { requiresGrad: true }).pow(2).sum(),
  "tensor(2)": () => tensor(2),
});

/** Steps 2 to 5 as stand-ins, and how they were called. */
export function calledSteps(points: number, value: number, slope = 8) {
  const calls: string[] = [];
  const source = tensor([value], { requiresGrad: true });
  const places = Array.from({ length: points }, (_, i) => i);
  const batch = { time: tensor(places), speed: tensor(places) };
  const params = tensor([3], { requiresGrad: true });
  const [predictions, loss, gradient] = [tensor(places), source.sum(), tensor([slope])];
  const { time, speed } = batch;
  const named = { "batch.time": time, "batch.speed": speed, params, predictions, loss, gradient };
  const nameOf = (thing: unknown): string => {
    if (Array.isArray(thing)) return `[${thing.map(nameOf).join(", ")}]`;
    const name = Object.entries(named).find(([, one]) => one === thing)?.[0];
    return name ?? (typeof thing === "object" ? "something else" : written(thing));
  };
  const part = <Out>(name: string, work: () => Out) =>
    logged(
      calls,
      name,
      (..._: readonly unknown[]) => work(),
      (...args) => args.map(nameOf).join(", "),
    );
  const losses = [loss];
  const steps = {
    predict: part("predict", () => predictions),
    loss: part("loss", () => losses.pop() ?? source.add(1).sum()),
    gradient: part("gradient", () => gradient),
    step: part("step", () => {}),
  };
  /** How often somebody else than `steps.gradient` has walked back. */
  const walkedBack = (): number => source.grad?.item() ?? 0;
  return { batch, params, steps, calls, walkedBack };
}

/** Losses as `trainUntil` gets them, and when it may stop. */
export interface Stop {
  /** By how much the loss falls, round after round; by 10 when there are no more of them. */
  readonly falls: readonly number[];
  readonly maxRounds: number;
  readonly enough: number;
}

const FIRST = 200;
/** A fall that brings any loss to 0. */
export const TO_ZERO = 2 * FIRST;

/** Twenty losses, none below 0. */
export function lossesUntil({ falls }: Pick<Stop, "falls">): number[] {
  const losses = [FIRST];
  while (losses.length < 20) losses.push(Math.max(0, losses.at(-1)! - (falls[losses.length - 1] ?? 10)));
  return losses;
}

/** By how much the loss falls in each round after the first, if all of them run. */
export const fallsOf = (plan: Stop): number[] =>
  lossesUntil(plan)
    .slice(0, plan.maxRounds)
    .flatMap((loss, i, all) => (i === 0 ? [] : [all[i - 1]! - loss]));
