/**
 * Optimizers beside PyTorch's numbers (those are in pytorch.test.ts): saving and going on, groups, and what is refused.
 */
import { describe, expect, test } from "vitest";
import {
  DataLoader,
  DataLoaders,
  Learner,
  manualSeed,
  nn,
  ones,
  optim,
  rand,
  type Tensor,
  TensorDataset,
  tensor,
  zeros,
} from "#engine";
import { wrong } from "./support/bad-operands.ts";
import { optimizerOf, type RecordedOptimizer, roll, startOf, withGradient } from "./support/optimizers.ts";
import { recorded } from "./support/recorded.ts";

const cases = recorded<RecordedOptimizer>("optim").filter(({ kind }) => kind === "optimizer");

describe("saved after four steps, loaded into a fresh optimizer", () => {
  for (const c of cases) {
    test(c.name, () => {
      const parameters = startOf(c);
      const first = optimizerOf(c, parameters);
      roll(c, first, parameters, 0, 4);
      const second = optimizerOf({ ...c, options: c.options.map(() => ({ lr: 9 })) }, parameters);
      second.loadStateDict(first.stateDict());
      expect(String(second)).toBe(c.text);
      roll(c, second, parameters, 4, c.steps.length);
    });
  }
});

test("a loaded state is a copy", () => {
  const parameter = withGradient([1, 2], [1, 1]);
  const first = new optim.SGD([parameter], { lr: 1, momentum: 0.5 });
  first.step();
  const second = new optim.SGD([parameter], { lr: 1, momentum: 0.5 });
  second.loadStateDict(first.stateDict());
  second.step();
  expect((first.stateDict().state[0]!.momentumBuffer as Tensor).tolist()).toEqual([1, 1]);
  expect((second.stateDict().state[0]!.momentumBuffer as Tensor).tolist()).toEqual([1.5, 1.5]);
});

test("the first gradient is copied: clearing or reusing it changes no momentum", () => {
  const parameter = withGradient([0], [1]);
  const sgd = new optim.SGD([parameter], { lr: 1, momentum: 0.5 });
  sgd.step();
  parameter.grad!.zero_();
  sgd.step();
  expect(parameter.tolist()).toEqual([-1.5]);
});

test("a parameter without a gradient stays, and nothing is remembered of it", () => {
  const still = ones([2], { requiresGrad: true });
  for (const kind of [optim.SGD, optim.Adam, optim.AdamW]) {
    const optimizer = new kind([still, withGradient([1], [1])], { lr: 0.1 });
    optimizer.step();
    expect(still.tolist()).toEqual([1, 1]);
    expect(Object.keys(optimizer.stateDict().state)).not.toContain("0");
  }
});

test("float64 parameters step in float64", () => {
  const parameter = tensor([1], { dtype: "float64" }).requiresGrad_();
  parameter.grad = tensor([1 / 3], { dtype: "float64" });
  new optim.SGD([parameter], { lr: 0.1, momentum: 0.9, nesterov: true }).step();
  expect(parameter.item()).toBeCloseTo(1 - (0.1 * 1.9) / 3, 15);
  expect(parameter.dtype).toBe("float64");
});

test("a parameter that is a view steps where it stands in memory", () => {
  const whole = tensor([
    [1, 2],
    [3, 4],
  ]);
  const column = whole.select(1, 1).requiresGrad_();
  column.grad = tensor([1, 1]);
  for (const kind of [optim.SGD, optim.Adam]) new kind([column], { lr: 0.5 }).step();
  expect(whole.tolist()).toEqual([
    [1, 1],
    [3, 3],
  ]);
});

test("a layer of a group of its own, frozen by a rate of 0", () => {
  const model = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1));
  const [frozen, free] = model.namedChildren().map(([, layer]) => layer) as [nn.Module, nn.Module];
  const before = String(frozen.parameters());
  const sgd = new optim.SGD([{ params: frozen.parameters(), lr: 0 }, { params: free.parameters() }], {
    lr: 0.1,
  });
  model(ones(1, 2)).sum().backward();
  sgd.step();
  expect(String(frozen.parameters())).toBe(before);
  expect(() => sgd.lr).toThrow(
    "lr: the groups have different learning rates, 0, 0.1; write paramGroups[0].lr",
  );
  sgd.paramGroups[0]!.lr = 0.1;
  expect(sgd.lr).toBe(0.1);
  sgd.lr = 0.3;
  expect(sgd.paramGroups.map(({ lr }) => lr)).toEqual([0.3, 0.3]);
});

describe("loadStateDict changes nothing when anything differs", () => {
  const saved = () => {
    const adam = new optim.Adam([withGradient([1, 2], [1, 1])]);
    adam.step();
    return adam.stateDict();
  };
  const memory = (change: Record<string, unknown>) =>
    wrong({ ...saved(), state: { 0: { ...saved().state[0], ...change } } });
  const group = (change: Record<string, unknown>) =>
    wrong({ ...saved(), paramGroups: [{ ...saved().paramGroups[0], ...change }] });
  const BAD: Readonly<Record<string, readonly [state: optim.OptimizerState, says: RegExp]>> = {
    nothing: [wrong(undefined), /needs what stateDict\(\) of an optimizer gave, got undefined/],
    "a model's": [wrong(new nn.Linear(1, 1).stateDict()), /needs what stateDict\(\) of an optimizer gave/],
    "no groups": [{ ...saved(), paramGroups: [] }, /there are 0 groups of parameters, this optimizer has 1/],
    "more parameters": [group({ params: [0, 1] }), /group 0 has 2 parameters, this optimizer has 1 there/],
    "no params": [group({ params: undefined }), /group 0 has no parameters/],
    "a bad setting": [group({ eps: -1 }), /eps must be a number of 0 or more, got -1/],
    "SGD's": [
      new optim.SGD([ones([2], { requiresGrad: true })], { lr: 1 }).stateDict(),
      /group 0 has no betas, eps; was it an Adam\?/,
    ],
    "a stranger": [wrong({ ...saved(), state: { 3: saved().state[0] } }), /there is no parameter 3/],
    "another shape": [
      memory({ expAvg: zeros(3) }),
      /expAvg of parameter 0 has shape \(3\), the parameter \(2\)/,
    ],
    "no tensor": [memory({ expAvgSq: [1, 2] }), /expAvgSq of parameter 0/],
    "half a step": [
      memory({ step: 0.5 }),
      /step of parameter 0 must be a whole number of 1 or more, got 0.5/,
    ],
    "a name too many": [memory({ maxExpAvgSq: 1 }), /of parameter 0 it keeps step, expAvg, expAvgSq, got/],
  };
  for (const [name, [state, says]] of Object.entries(BAD)) {
    test(name, () => {
      const adam = new optim.Adam([withGradient([1, 2], [1, 1])], { lr: 0.5 });
      adam.step();
      const text = () => JSON.stringify(adam.stateDict()) + String(adam);
      const before = text();
      expect(() => adam.loadStateDict(state)).toThrow(says);
      expect(text()).toBe(before);
    });
  }
});

test("a saved state comes back through JSON by tensor(...)", () => {
  const adam = new optim.Adam([withGradient([1, 2], [1, 1])]);
  adam.step();
  const { state, paramGroups } = JSON.parse(JSON.stringify(adam.stateDict()));
  const { expAvg, expAvgSq } = state[0];
  const again = new optim.Adam([withGradient([1, 2], [1, 1])], { lr: 1 });
  again.loadStateDict({
    state: { 0: { ...state[0], expAvg: tensor(expAvg), expAvgSq: tensor(expAvgSq) } },
    paramGroups,
  });
  expect(JSON.stringify(again.stateDict())).toBe(JSON.stringify(adam.stateDict()));
});

test("a Learner trains with any of them", () => {
  for (const optFunc of [optim.SGD, optim.Adam, optim.AdamW]) {
    manualSeed(1);
    const x = rand(40, 2);
    const items = new TensorDataset(x, x.sum(1, { keepdim: true }));
    const dls = new DataLoaders(
      new DataLoader(items, { batchSize: 10 }),
      new DataLoader(items, { batchSize: 40 }),
    );
    const learner = new Learner(dls, new nn.Linear(2, 1), { optFunc, lossFunc: new nn.MSELoss() });
    learner.fit(20, 0.05);
    expect(learner.recorder.rows.at(-1)!.validLoss).toBeLessThan(0.1 * learner.recorder.rows[0]!.trainLoss);
  }
});
