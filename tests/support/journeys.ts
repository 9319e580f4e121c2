/**
 * Journeys of optimizers with a memory, for module 13: some steps of some parameters, while a gradient is missing, the learning rate
 * changes, or the memory of a gradient is used again.
 */
import { noGrad, type optim, type Tensor, tensor } from "#engine";
import { choice, list, numbers, steering, wholeNumbers } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { shapes, showTensor, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";

/** Parameters, their gradients in every round, and what happens in between. */
export const journeys = {
  parameters: list(
    tensors({
      shapes: { ...shapes(0, 2), plain: () => [2] },
      numbers: numbers({ min: -8, max: 8, plain: [1, 2, 3], special: [0, -1, 0.5] }),
      tracks: true,
      grads: true,
      views: false,
    }),
    { min: 1, max: 3, item: "a parameter" },
  ),
  rounds: wholeNumbers(1, 4, [1, 2, 3]),
  lr: choice([0.5, 1, 0.25, 2, 0.125, 0]),
  missing: steering(choice([-1, -1, 0, 1])),
  late: steering(choice([0, 0, 0, 1, 2])),
  changesRate: steering(choice([false, false, true])),
  reuses: steering(choice([false, true])),
};
export type Journey = {
  parameters: readonly TensorPlan[];
  rounds: number;
  lr: number;
  missing: number;
  late: number;
  changesRate: boolean;
  reuses: boolean;
};
export const journeyTraits = {
  "there are two steps or more": ({ rounds }: Journey) => rounds > 1,
  "there are two parameters or more": ({ parameters }: Journey) => parameters.length > 1,
  "all gradients are 0 in the third step": ({ rounds }: Journey) => rounds > 2,
  "a gradient is 0": ({ parameters }: Journey) =>
    parameters.some(({ shape, grad }) => grad !== null && valuesOf({ shape, values: grad }).includes(0)),
  "the first parameter has no gradient in one of the steps": ({ missing, rounds }: Journey) =>
    missing >= 0 && missing < rounds,
  "the last parameter gets its first gradient later than in the first step": ({ late }: Journey) => late > 0,
  "lr changes after the first step": ({ changesRate, rounds }: Journey) => changesRate && rounds > 1,
  "the memory of a gradient is used again in the next step": ({ reuses, rounds }: Journey) =>
    reuses && rounds > 1,
};

/** What the gradients are multiplied by, round by round. */
const FACTORS = [1, -2, 0, 300];

export function showJourney({ parameters, rounds, missing, late, changesRate, reuses }: Journey): string {
  const notes = [
    `${rounds} step${rounds === 1 ? "" : "s"}`,
    ...(rounds > 1 ? [`the gradients times ${FACTORS.slice(0, rounds).join(", ")}`] : []),
    ...(missing >= 0 && missing < rounds ? [`parameter 0 without a gradient in step ${missing + 1}`] : []),
    ...(late > 0 ? [`parameter ${parameters.length - 1} without a gradient before step ${late + 1}`] : []),
    ...(changesRate && rounds > 1 ? ["lr halved after the first"] : []),
    ...(reuses && rounds > 1 ? ["each gradient overwritten in place by the next"] : []),
  ];
  return `[${parameters.map(showTensor).join(", ")}]; ${notes.join("; ")}`;
}

/**
 * Makes some steps, while another optimizer of the same class makes its own; a new one then begins anew.
 *
 * @param memoryOf what an optimizer keeps of a parameter, and what that is called
 */
export function seeJourney<Optimizer extends optim.Optimizer & { lr: number }>(
  see: See,
  make: (parameters: readonly Tensor[], lr: number) => Optimizer,
  [memory, memoryOf]: readonly [name: string, memoryOf: (optimizer: Optimizer, parameter: Tensor) => unknown],
  parameters: readonly Tensor[],
  { rounds, lr, missing, late, changesRate, reuses }: Omit<Journey, "parameters">,
): void {
  const first = parameters.map(({ grad }) => grad!.clone());
  const optimizer = make(parameters, lr);
  const stranger = tensor([3], { requiresGrad: true });
  const other = make([stranger], 1);
  for (let round = 0; round < rounds; round++) {
    for (const [i, parameter] of parameters.entries()) {
      const now = first[i]!.mul(FACTORS[round]!);
      const isLate = round < late && i === parameters.length - 1;
      if (isLate || (round === missing && i === 0)) parameter.grad = null;
      else if (reuses && parameter.grad !== null) noGrad(() => parameter.grad!.copy_(now));
      else parameter.grad = now;
    }
    stranger.grad = tensor([round + 2]);
    optimizer.step();
    other.step();
    for (const [i, parameter] of parameters.entries()) {
      see(`the gradient of parameter ${i} after step ${round + 1}`, parameter.grad);
      see(`parameter ${i} after step ${round + 1}`, parameter);
    }
    if (changesRate && round === 0) optimizer.lr = lr / 2;
  }
  see("the parameter of another optimizer, after as many steps", stranger);
  for (const [i, parameter] of parameters.entries())
    see(`${memory} of parameter ${i} at the end`, memoryOf(optimizer, parameter));
  noGrad(() => parameters[0]!.grad?.fill_(9));
  const left = memoryOf(optimizer, parameters[0]!);
  see(`${memory} of parameter 0 after somebody has filled its gradient with 9`, left);
  parameters[0]!.grad = first[0]!;
  make(parameters.slice(0, 1), 1).step();
  see("parameter 0 after one step of a new optimizer, which remembers nothing", parameters[0]);
}
