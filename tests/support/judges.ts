/**
 * What the functions of 06-loss, sections 3, 6 and 7, are handed: measures of weights, judges of predictions, curves; each written as a
 * learner would write it.
 */
import { type Tensor, tensor, zeros } from "#engine";
import { choice, type Kind, steering } from "../trials/kinds.ts";

type Work<Args extends readonly Tensor[], Out> = (...args: Args) => Out;

/** One of some functions, by the text that a learner would write. */
export function functions<Work>(texts: Readonly<Record<string, Work>>): Kind<string, Work> {
  return { ...steering(choice(Object.keys(texts))), make: (text) => texts[text]!, show: (text) => text };
}

/** Curves for a chart: functions from tensors to tensors, element by element. */
export const curves = functions<Work<[Tensor], Tensor>>({
  "(x) => x.pow(2)": (x) => x.pow(2),
  "(x) => x.sigmoid()": (x) => x.sigmoid(),
  "(x) => x.neg()": (x) => x.neg(),
  "(x) => x.div(4).add(1)": (x) => x.div(4).add(1),
});

/** Measures of weights. */
export const measures = functions<Work<[Tensor], number>>({
  "(w) => w.sum().item()": (w) => w.sum().item(),
  "(w) => w.pow(2).sum().item()": (w) => w.pow(2).sum().item(),
  "(w) => w.pow(3).sum().item()": (w) => w.pow(3).sum().item(),
  "(w) => w.mul(-2).sum().item()": (w) => w.mul(-2).sum().item(),
  "(w) => w.log().sum().item()": (w) => w.log().sum().item(),
  "(w) => w.sum().item() / 1e7": (w) => w.sum().item() / 1e7,
  "(w) => w.abs().log().sum().item()": (w) => w.abs().log().sum().item(),
  "() => 7": () => 7,
});

/** Judges of predictions p by targets t: with slopes of both signs, of one, with none, and without a way back. */
export const judgeTexts = functions<Work<[Tensor, Tensor], Tensor>>({
  "(p, t) => p.mul(t).sum()": (p, t) => p.mul(t).sum(),
  "(p, t) => p.sub(t).pow(2).mean()": (p, t) => p.sub(t).pow(2).mean(),
  "(p, t) => p.gt(0).eq(t).float().mean()": (p, t) => p.gt(0).eq(t.eq(1)).float().mean(),
  "(p, t) => p.mul(t).sum().neg()": (p, t) => p.mul(t).sum().neg(),
  "(p, t) => p.mul(t.mul(2).sub(1)).sum()": (p, t) => p.mul(t.mul(2).sub(1)).sum(),
  "(p, t) => p.mul(0).add(t).sum()": (p, t) => p.mul(0).add(t).sum(),
  "(p, t) => p.mul(t).sum().mul(1e-12)": (p, t) => p.mul(t).sum().mul(1e-12),
  "(p, t) => t.mul(2).sum()": (_, t) => t.mul(2).sum(),
  "() => tensor(2, { requiresGrad: true }).mul(3)": () => tensor(2, { requiresGrad: true }).mul(3),
});

/** Of several with the same name only the first. */
export const withOwnNames = <One extends { readonly name: string }>(all: readonly One[]): One[] =>
  all.filter(({ name }, i) => all.findIndex((one) => one.name === name) === i);

/** Whether a judge leaves no way back. */
export const isWithoutWay = (judge: string): boolean => /gt|=> t\./.test(judge);

/** Whether there is a way back from a judge, but to a tensor of its own. */
export const leadsElsewhere = (judge: string): boolean => judge.startsWith("()");

/** The slopes of a judge, so that `report` needs nobody's `slopes`. */
export function slopesOf(
  judge: Work<[Tensor, Tensor], Tensor>,
  predictions: Tensor,
  targets: Tensor,
): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
}

/** Where predictions come from, as it is added to a call: from nowhere (""), or somebody else has plans for them. */
export const origins: Kind<string> = {
  ...choice(
    ["", ""],
    [
      " (the predictions are recorded already)",
      " (the predictions are recorded already, and their gradient holds 2s)",
      " (the predictions come from a model)",
      " (the predictions come from a model)",
    ],
  ),
  traits: [
    { says: () => "the predictions come from a model", holds: (origin) => origin.includes("model") },
    {
      says: () => "the caller's predictions are recorded already",
      holds: (origin) => origin.includes("recorded"),
    },
  ],
};

/** Lets predictions come from somewhere: a model has one weight, which is 1, and its predictions are what goes in. */
export function comingFrom(origin: string, predictions: Tensor) {
  const weight = tensor([1], { requiresGrad: true });
  if (origin.includes("model")) return { weight, predictions: predictions.mul(weight) };
  if (origin !== "") predictions.requiresGrad_();
  if (origin.includes("gradient")) predictions.grad = predictions.detach().mul(0).add(2);
  return { weight, predictions };
}
