/**
 * Optimizers as the recorded file spells them, and the small bowl that they roll down.
 */
import { expect } from "vitest";
import { nn, ones, optim, type Tensor, tensor, zeros } from "#engine";
import { expectTensor, type RecordedTensor, toNumber, toTensor } from "./recorded.ts";

export interface RecordedOptimizer {
  readonly name: string;
  readonly kind: "optimizer";
  readonly optimizer: "SGD" | "Adam" | "AdamW";
  /** One for all parameters; or one per parameter, and then those that hold for all. */
  readonly options: readonly Record<string, unknown>[];
  readonly start: readonly RecordedTensor[];
  readonly weight: RecordedTensor;
  readonly text: string;
  readonly steps: readonly { readonly loss: number; readonly parameters: readonly RecordedTensor[] }[];
  readonly state: Readonly<Record<string, Readonly<Record<string, number | RecordedTensor>>>>;
}

export type AnyOptimizer = optim.SGD | optim.Adam | optim.AdamW;

export function optimizerOf(c: RecordedOptimizer, parameters: readonly Tensor[]): AnyOptimizer {
  const kind = optim[c.optimizer] as new (parameters: unknown, options?: object) => AnyOptimizer;
  const [first, second, everyone] = c.options;
  if (second === undefined) return new kind(parameters, first);
  return new kind(
    [first, second].map((own, i) => ({ params: [parameters[i]], ...own })),
    everyone,
  );
}

/** Steps number `from` to `to`; the second parameter rests in step 2. */
export function roll(
  c: RecordedOptimizer,
  optimizer: AnyOptimizer,
  parameters: readonly Tensor[],
  from: number,
  to: number,
): void {
  const weight = toTensor(c.weight);
  const [a, b] = parameters as [Tensor, Tensor];
  c.steps.slice(from, to).forEach((expected, i) => {
    const sums = a.matmul(weight);
    const bowl = from + i === 2 ? sums : sums.add(b);
    const loss = bowl.pow(2).mean().add(a.abs().sum().div(10));
    expect(loss.item()).toBeCloseTo(expected.loss, 4);
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    parameters.forEach((parameter, number) => {
      expectTensor(
        `parameter ${number} after step ${from + i}`,
        parameter,
        expected.parameters[number]!,
        1e-5,
      );
    });
  });
}

/** The optimizer's own parameters, at the start. */
export const startOf = (c: RecordedOptimizer): Tensor[] =>
  c.start.map((start) => toTensor({ ...start, requiresGrad: true }));

export function rollDown(c: RecordedOptimizer): void {
  const parameters = startOf(c);
  const optimizer = optimizerOf(c, parameters);
  expect(String(optimizer)).toBe(c.text);
  roll(c, optimizer, parameters, 0, c.steps.length);
  const { state } = optimizer.stateDict();
  expect(Object.keys(state)).toEqual(Object.keys(c.state));
  for (const [number, memory] of Object.entries(c.state)) {
    const own = state[Number(number)]!;
    expect(Object.keys(own).sort()).toEqual(Object.keys(memory).sort());
    for (const [name, value] of Object.entries(memory)) {
      if (typeof value === "number") expect(own[name]).toBe(value);
      else expectTensor(`${name} of parameter ${number}`, own[name] as Tensor, value, 1e-5);
    }
  }
}

export interface RecordedClip {
  readonly name: string;
  readonly kind: "clip";
  readonly op: "clipGradNorm_" | "clipGradValue_";
  readonly args: readonly [limit: number, options?: { readonly normType: number | "inf" }];
  readonly grads: readonly RecordedTensor[];
  readonly clipped: readonly RecordedTensor[];
  readonly norm: RecordedTensor | null;
}

export function clip({ op, args: [limit, options], grads, clipped, norm }: RecordedClip): void {
  const parameters = grads.map((grad) => {
    const parameter = zeros([...grad.shape], { requiresGrad: true });
    parameter.grad = toTensor(grad);
    return parameter;
  });
  const without = ones([2], { requiresGrad: true });
  const named = options === undefined ? undefined : { normType: toNumber(options.normType) };
  const all = [...parameters, without];
  if (op === "clipGradValue_") nn.utils.clipGradValue_(all, limit);
  else expectTensor("norm", nn.utils.clipGradNorm_(all, limit, named), norm!, 1e-6);
  for (const [i, parameter] of parameters.entries())
    expectTensor(`gradient ${i}`, parameter.grad!, clipped[i]!, 1e-6);
  expect(without.grad).toBeNull();
}

/** A leaf of two numbers with a gradient. */
export function withGradient(values: readonly number[], grad: readonly number[]): Tensor {
  const leaf = tensor([...values]).requiresGrad_();
  leaf.grad = tensor([...grad]);
  return leaf;
}
