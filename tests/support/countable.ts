/**
 * Models for counting parameters in module 12: nested ones, frozen ones, with parameters of every rank, and with the same layer twice.
 */
import { nn, randn } from "#engine";
import { Own } from "./own-module.ts";

/** One and the same Linear, and a module with nothing but that one inside. */
export const linear = "linear";
export const inSequential = "new nn.Sequential(linear)";
/** The call for a model of these layers. */
export function showCall(layers: readonly string[]): string {
  const model = layers.length === 1 ? layers[0] : `new nn.Sequential(${layers.join(", ")})`;
  const before = model?.includes(linear) ? `${linear} = new nn.Linear(4, 3); ` : "";
  return `${before}countParameters(${model})`;
}
/** Models to count, by their code; they are given that Linear. */
export const models: Readonly<Record<string, (linear: nn.Linear) => nn.Module>> = {
  "new nn.Linear(3, 2)": () => new nn.Linear(3, 2),
  [linear]: (linear) => linear,
  [inSequential]: (linear) => new nn.Sequential(linear),
  "new nn.ReLU()": () => new nn.ReLU(),
  "new nn.Linear(2, 5, { bias: false })": () => new nn.Linear(2, 5, { bias: false }),
  "new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU())": () =>
    new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU()),
  "new nn.Sequential(new nn.Sequential(new nn.Linear(1, 4)))": () =>
    new nn.Sequential(new nn.Sequential(new nn.Linear(1, 4))),
  "new Filter() (weight of shape (2, 3, 3), bias of shape (2))": () =>
    new Own({ weight: [2, 3, 3], bias: [2] }),
  "new Gain() (gain of shape (4), and a Linear(2, 2) inside)": () =>
    new Own({ gain: [4] }, new nn.Linear(2, 2)),
  "a Linear(2, 2) whose bias is frozen (requiresGrad is false)": () => {
    const frozen = new nn.Linear(2, 2);
    frozen.bias!.requiresGrad_(false);
    return frozen;
  },
  "new Tied() (two Linear(2, 2) inside that have the same weight)": () => {
    const [one, other] = [new nn.Linear(2, 2), new nn.Linear(2, 2)];
    Object.assign(other, { weight: one.weight });
    return new nn.Sequential(one, other);
  },
  "new Twice() (a parameter of shape (3) in two fields)": () => {
    const twice = new Own({ there: [3] });
    return Object.assign(twice, { back: twice.parameters()[0] });
  },
  "new Scale() (scale of shape (), a single number)": () => new Own({ scale: [] }),
  "new Norm() (scale of shape (3), and a Buffer of shape (3))": () =>
    new Own({ scale: [3] }, new nn.Buffer(randn(3))),
};
