/**
 * Module 10: the optimizer, parameters and modules, and the loop that needs no list of parameters.
 *
 * A trial first for each function or class, then what the lesson shows, on the real 3s and 7s where it does. No test needs two of the
 * learner's sections.
 */

import { beforeAll, describe, test } from "vitest";
import { full, isGradEnabled, nn, noGrad, ones, optim, type Pair, rand, Tensor, tensor } from "#engine";
import * as right1 from "#solutions/10-optimizer/1-optimizer.ts";
import * as right2 from "#solutions/10-optimizer/2-parameter.ts";
import * as right3 from "#solutions/10-optimizer/3-module.ts";
import * as right4 from "#solutions/10-optimizer/4-linear.ts";
import * as right5 from "#solutions/10-optimizer/5-epoch.ts";
import * as right6 from "#solutions/10-optimizer/6-train.ts";
import right from "#solutions/10-optimizer/answers.md";
import * as work1 from "#work/10-optimizer/1-optimizer.ts";
import * as work2 from "#work/10-optimizer/2-parameter.ts";
import * as work3 from "#work/10-optimizer/3-module.ts";
import * as work4 from "#work/10-optimizer/4-linear.ts";
import * as work5 from "#work/10-optimizer/5-epoch.ts";
import * as work6 from "#work/10-optimizer/6-train.ts";
import work from "#work/10-optimizer/answers.md";
import { seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { digitLoss, digits, inBatches, predict, publishedScore, publishedStart } from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { showTree, type Tree, treeOf, trees } from "../support/module-trees.ts";
import { epochWith, scoreOf, seeded } from "../support/optimizer.ts";
import {
  clearedLast,
  complaintOr,
  epochsOf,
  epochTraits,
  nameAmong,
  pairOf,
  roundsOf,
  showBatches,
  training,
  unfitting,
  within,
  workshop,
} from "../support/workshop.ts";
import { cleared, seeGradients } from "../trials/gradients.ts";
import { choice, flag, list, steering } from "../trials/kinds.ts";
import { exactly } from "../trials/observing.ts";
import { once } from "../trials/stand-ins.ts";
import {
  makeTensor,
  parameters,
  reshaped,
  shapeOf,
  shapes,
  showTensor,
  type TensorPlan,
  tensors,
  valuesOf,
} from "../trials/tensors.ts";
import { joined, section } from "../trials/trial.ts";

let batches: { train: Pair[]; valid: Pair[] };

beforeAll(async () => {
  const { train, valid } = await digits();
  batches = { train: inBatches(train), valid: inBatches(valid) };
});

describe("1-optimizer", () => {
  const { trial } = section(test, "10-optimizer/1-optimizer", work1, right1);

  /** Where right code rounds nothing. */

  /** What stands among the calls when a walk back brings new gradients. */
  const NEW = "every parameter gets a new gradient of 3";

  /** Which of the tensors that came in an optimizer holds. */
  const held = (given: readonly Tensor[], kept: readonly Tensor[]): unknown =>
    Array.from(kept ?? [], (one) =>
      given.includes(one) ? `tensor ${given.indexOf(one)}` : "another tensor",
    );

  /** A gradient; nothing and zeros are the same. */
  const leftOf = ({ grad, shape }: Tensor): unknown =>
    grad instanceof Tensor && String(grad.shape) !== String(shape) ? grad : cleared(grad);

  const gradientOf = ({ grad, shape }: TensorPlan) =>
    grad === null ? [] : valuesOf({ shape, values: grad });

  /** The same parameter, but the numbers of its gradient add up to 0. */
  function balanced(plan: TensorPlan): TensorPlan {
    const own = gradientOf(plan);
    const rest = own.slice(1).reduce((sum, g) => sum + g, 0);
    return own.length > 1 && Number.isFinite(rest) ? { ...plan, grad: own.with(0, -rest) } : plan;
  }

  /** The same parameter, but at 0, and with a gradient near it: what is so small can be seen to move. */
  const tiny = (plan: TensorPlan): TensorPlan => ({
    ...plan,
    values: plan.values.map(() => 0),
    grad: plan.grad?.map((g) => g * 2 ** -30) ?? null,
  });
  const SHADES: Readonly<Record<string, (plan: TensorPlan) => TensorPlan>> = {
    "": (plan) => plan,
    balanced,
    tiny,
  };

  /** The same tensors as nn.Parameters. */
  const asParameters = (all: readonly Tensor[]): nn.Parameter[] =>
    all.map((one) => {
      const made = new nn.Parameter(one).requiresGrad_(one.requiresGrad) as nn.Parameter;
      made.grad = one.grad;
      return made;
    });

  type Calls = { parameters: readonly TensorPlan[]; lr: number; calls: readonly string[] };

  /** Whether a step finds a gradient of such a parameter, and whether that moves something. */
  function stepsOf(
    { parameters, lr, calls }: Calls,
    isMeant: (one: TensorPlan) => boolean = () => true,
  ): { findsGradient: boolean; moves: boolean } {
    const until = calls.includes("zeroGrad()") ? calls.indexOf("zeroGrad()") : calls.length;
    const gradients = parameters.filter(isMeant).flatMap(gradientOf);
    const steps = calls.flatMap((call, i) => (call === "step()" && i < until ? [i] : []));
    const isFast = steps.some((i) => lr !== 0 || calls.slice(0, i).includes("lr = 0.25"));
    const isMoving = (g: number) => (isFast && g !== 0) || !Number.isFinite(g);
    return {
      findsGradient: steps.length > 0 && gradients.some((g) => g !== 0),
      moves: steps.length > 0 && gradients.some(isMoving),
    };
  }

  trial(
    "Q23 · BasicOptim: step moves each parameter by w −= gradient × lr, in place; zeroGrad clears",
    "BasicOptim",
    {
      tries: 120,
      given: {
        parameters: list(
          parameters({
            shapes: { ...shapes(0, 2), plain: () => [2] },
            numbers: choice([1, 2, 3, 4], [0, -1, 0.5, -2, -0.25, Number.POSITIVE_INFINITY, Number.NaN]),
            tracks: "sometimes",
          }),
          { max: 3, item: "a parameter" },
        ),
        lr: choice([0.5, 2, 1], [0]),
        calls: steering(
          list(choice(["step()", "zeroGrad()", "step()", "lr = 0.25", NEW]), { min: 1, max: 4 }),
        ),
        shade: steering(choice(["", "", "balanced", "tiny"])),
        isWrapped: steering(choice([false, false, true])),
        isOnce: steering(choice([false, false, true])),
        isSecond: steering(choice([false, false, true])),
        isQuiet: steering(choice([false, false, true])),
      },
      adjust: (plans) => ({ ...plans, parameters: plans.parameters.map(SHADES[plans.shade] ?? balanced) }),
      traits: {
        "a parameter without a gradient stands before one that has one": ({ parameters }) =>
          parameters.some(
            ({ grad }, i) => grad === null && parameters.slice(i).some((one) => one.grad !== null),
          ),
        "every gradient is tiny, and step() is called": ({ shade, calls, parameters }) =>
          shade === "tiny" && calls.includes("step()") && parameters.some(({ grad }) => grad !== null),
        "step() is called after the gradients were exchanged": ({ calls, parameters }) =>
          parameters.length > 0 && calls.lastIndexOf("step()") > calls.indexOf(NEW) && calls.includes(NEW),
        "the parameters are nn.Parameters, and step() is called": ({ isWrapped, calls }) =>
          isWrapped && calls.includes("step()"),
        "the parameters come as something that can be gone through only once": ({ isOnce }) => isOnce,
        "a parameter isn't recorded (requiresGrad is false)": ({ parameters }) =>
          parameters.some(({ tracks }) => !tracks),
        "the numbers of a gradient add up to 0": ({ parameters }) =>
          parameters.some((one) => one.grad !== null && gradientOf(one).reduce((sum, g) => sum + g, 0) === 0),
        "a parameter that isn't recorded has a gradient, and step() is called": (plans) =>
          stepsOf(plans, ({ tracks }) => !tracks).moves,
        "a parameter that isn't recorded has a gradient before zeroGrad()": ({ parameters, calls }) =>
          parameters.some(({ tracks, grad }) => !tracks && (grad !== null || calls.includes(NEW))) &&
          calls.includes("zeroGrad()"),
        "step() is called, and all is done inside noGrad": ({ calls, isQuiet }) =>
          isQuiet && calls.includes("step()"),
        "a gradient is infinite or NaN, and zeroGrad() is called": ({ parameters, calls }) =>
          calls.includes("zeroGrad()") && !parameters.flatMap(gradientOf).every(Number.isFinite),
        "a gradient is infinite or NaN, and step() is called": (plans) =>
          stepsOf(plans).findsGradient && !plans.parameters.flatMap(gradientOf).every(Number.isFinite),
        "step() is called while a parameter has a gradient and lr isn't 0": (plans) => stepsOf(plans).moves,
        "step() is called while a parameter has a gradient": (plans) => stepsOf(plans).findsGradient,
        "step() is called": ({ calls }) => calls.includes("step()"),
        "zeroGrad() is called": ({ calls }) => calls.includes("zeroGrad()"),
      },
      call: ({ parameters, lr, calls, isOnce, isSecond, isQuiet, isWrapped }) => {
        const given = `${isWrapped ? "nn.Parameters of " : ""}[${parameters.map(showTensor).join(", ")}]`;
        const before = isSecond ? "another optimizer is made, too; " : "";
        return `${before}new BasicOptim(${given}${isOnce ? ".values()" : ""}, { lr: ${lr} }), then ${calls.join(", ")}${isQuiet ? ", all inside noGrad" : ""}`;
      },
      run(BasicOptim, { parameters: drawn, lr, calls, isOnce, isSecond, isQuiet, isWrapped }, see) {
        within(isQuiet, () => {
          const parameters: Tensor[] = isWrapped ? asParameters(drawn) : drawn;
          const own = [...parameters];
          const memory = own.map((one) => one.data);
          const other = tensor([7], { requiresGrad: true });
          other.grad = tensor([2]);
          const optimizer = new BasicOptim(isOnce ? once(parameters) : parameters, { lr });
          if (isSecond) new BasicOptim([other], { lr: 1 });
          see("how many tensors the caller's list holds afterwards", parameters.length);
          if (!Object.isFrozen(parameters)) parameters.length = 0;
          for (const time of ["", ", when it's gone through a second time"])
            see(
              `optimizer.parameters, after the caller has emptied the list${time}`,
              held(own, optimizer.parameters),
            );
          for (const call of ["new", ...calls]) {
            if (call === "step()") optimizer.step();
            else if (call === "zeroGrad()") optimizer.zeroGrad();
            else if (call === NEW) for (const one of own) one.grad = full([...one.shape], 3);
            else if (call !== "new") optimizer.lr = 0.25;
            for (const [i, one] of own.entries()) see(`parameters[${i}] after ${call}`, one, exactly);
            for (const [i, one] of own.entries()) {
              see(`the numbers in the memory of parameters[${i}] after ${call}`, memory[i]);
              see(`the gradient of parameters[${i}] after ${call}`, leftOf(one));
              see(`requiresGrad of parameters[${i}] after ${call}`, one.requiresGrad);
            }
            see(`optimizer.lr after ${call}`, optimizer.lr);
          }
          see("whether the engine records afterwards", isGradEnabled());
          see("the parameter of the other optimizer", other);
          see("the gradient of the other optimizer's parameter", other.grad);
        });
      },
    },
  );
});

describe("2-parameter", () => {
  const { trial } = section(test, "10-optimizer/2-parameter", work2, right2);

  trial("Parameter · the same numbers, and the engine records it", "Parameter", {
    tries: 60,
    given: {
      from: tensors({ tracks: "sometimes", grads: "sometimes" }),
      source: steering(choice(["a tensor", "a tensor", "a result", "a Parameter"])),
      isQuiet: steering(choice([false, false, true])),
    },
    traits: {
      "the Parameter is made inside noGrad": ({ isQuiet }) => isQuiet,
      "the tensor is the result of a calculation with w": ({ source }) => source === "a result",
      "the tensor is itself a Parameter": ({ source }) => source === "a Parameter",
      "the tensor's numbers don't lie in a row in memory (a view)": ({ from, source }) =>
        source !== "a result" && !makeTensor(from).array.isContiguous,
      "the tensor is recorded (requiresGrad)": ({ from, source }) => from.tracks || source !== "a tensor",
      "the tensor has a gradient": ({ from, source }) => from.grad !== null && source === "a tensor",
    },
    call: ({ from, source, isQuiet }) => {
      const w = source === "a result" ? "w.mul(1), where w = " : "";
      const tensor = source === "a Parameter" ? `new Parameter(${showTensor(from)})` : showTensor(from);
      const made = `new Parameter(${w}${tensor})`;
      return isQuiet ? `noGrad(() => ${made})` : made;
    },
    run(Parameter, { from: given, source, isQuiet }, see) {
      const before = source === "a Parameter" ? new Parameter(given) : given;
      const from = source === "a result" ? given.requiresGrad_().mul(1) : before;
      const made: unknown = isQuiet ? noGrad(() => new Parameter(from)) : new Parameter(from);
      see("whether `new` gives the very tensor that came in", made === from);
      see("whether `new` gives a Parameter", made instanceof Parameter);
      if (!(made instanceof Tensor)) return;
      see("requiresGrad of the Parameter", made.requiresGrad);
      see("requiresGrad of the tensor that it is made from", from.requiresGrad);
      see("isLeaf of the tensor that it is made from", from.isLeaf);
      see("the Parameter", made);
      see("isLeaf of the Parameter", made.isLeaf);
      see("the gradient that the Parameter begins with", made.grad);
      if (made.requiresGrad) seeGradients(see, made.mul(3), { "the Parameter": made });
      see("the gradient of the tensor that it is made from", given.grad);
      noGrad(() => from.fill_(9));
      see("the Parameter after the tensor was filled with 9", made);
    },
  });
});

describe("3-module", () => {
  const { trial } = section(test, "10-optimizer/3-module", joined(work3, work2), joined(right3, right2));

  const CHANGES = [
    "a field is added",
    "another Parameter stands in the first field",
    "an inner module gets another field",
  ];

  trial("Module · its own parameters, then those of its inner modules, each once", "Module", {
    given: {
      fields: trees,
      since: steering(choice(["", "", ...CHANGES, "the caller empties the list"])),
    },
    traits: {
      "a field has been added since": ({ since }) => since === "a field is added",
      "the fields have changed since": ({ since }) => CHANGES.includes(since),
    },
    call: ({ fields, since }) =>
      `parameters() of a Module with the fields ${showTree(fields)}${since === "" ? "" : `; then ${since}`}`,
    run(Module, { fields, since }, see, { Parameter }) {
      const [tree, other] = [0, 1].map(() => treeOf(fields, { Module, Parameter })) as [Tree, Tree];
      const listed = (found: unknown, { nameOf } = tree): unknown =>
        Array.isArray(found) ? found.map(nameOf) : found;
      const first = tree.module.parameters();
      see("the list", listed(first));
      see("the list of a second call", listed(tree.module.parameters()));
      see("the list of another such module", listed(other.module.parameters(), other));
      if (CHANGES.includes(since)) {
        const isInner = since === "an inner module gets another field";
        const changed = Object.values(tree.module).find((one) => isInner && one instanceof Module);
        const name = since === "another Parameter stands in the first field" ? fields[0]?.[0] : undefined;
        const added = tree.make("the Parameter that has come");
        Object.assign(changed ?? tree.module, { [name ?? "added"]: added });
      }
      if (since === "the caller empties the list" && Array.isArray(first)) first.length = 0;
      see("the list afterwards", listed(tree.module.parameters()));
    },
  });

  test("Module · the lesson's Line has the parameters slope and level", () => {
    // Made without the learner's constructor, so that section 3 can be done before section 2.
    const marked = (value: number): right2.Parameter =>
      Reflect.construct(Tensor, [tensor([value]).array], work2.Parameter).requiresGrad_();
    class Line extends work3.Module {
      slope = marked(1);
      level = marked(0);
    }
    const line = new Line();
    expectSame(
      line.parameters().map((one) => nameAmong({ ...line }, one)),
      ["slope", "level"],
      { what: "the parameters of a Line" },
    );
  });
});

describe("4-linear", () => {
  const { trial } = section(test, "10-optimizer/4-linear", work4, right4);

  /** Where and how a layer may be made and asked. */
  const WAYS = ["made inside noGrad", "asked inside noGrad before", "in eval mode"];

  const isParameter = (one: unknown) => one instanceof nn.Parameter;

  /** From where to where the numbers lie that were made of what `rand` gave: what becomes of 0 and of 1. */
  function rangeOf(made: Tensor, drawn: Tensor): readonly string[] | string {
    const [out, from] = [made, drawn].map((one) => one.flatten().tolist() as number[]) as [
      number[],
      number[],
    ];
    const [low, high] = [Math.min, Math.max].map((end) => from.indexOf(end(...from))) as [number, number];
    const slope = (out[high]! - out[low]!) / (from[high]! - from[low]!);
    const start = out[low]! - slope * from[low]!;
    const isEven = out.every((value, i) => Math.abs(start + slope * from[i]! - value) < 1e-4);
    return isEven
      ? [start, start + slope].map((end) => end.toFixed(3))
      : "not rand's numbers in their order, moved and stretched";
  }

  trial(
    "Linear · starts uniform between ±1/√inputs, as nn.Linear does; forward: input @ weightᵀ + bias",
    "Linear",
    {
      tries: 80,
      given: {
        inputs: choice([2, 3, 4], [1, 9]),
        outputs: choice([1, 2, 3], [4]),
        seed: steering(choice([1, 2, 3])),
        predicts: steering(flag()),
        way: steering(choice(["", "", ...WAYS])),
        weight: steering(tensors({ shapes: shapeOf(1, 1), views: false })),
        bias: steering(tensors({ shapes: shapeOf(1), views: false })),
        input: tensors({ shapes: shapes(2, 2, choice([1, 2, 3])), tracks: true }),
      },
      adjust: (plans) => {
        const { inputs, outputs, weight, bias, input } = plans;
        const sized = { weight: reshaped(weight, [outputs, inputs]), bias: reshaped(bias, [outputs]) };
        return { ...plans, ...sized, input: reshaped(input, [input.shape[0] ?? 1, inputs]) };
      },
      traits: {
        "its starting numbers are looked at": ({ predicts }) => !predicts,
        "it has to predict": ({ predicts }) => predicts,
        "it has to predict, and was made or asked inside noGrad before": ({ predicts, way }) =>
          predicts && way.includes("noGrad"),
        "it has to predict in eval mode": ({ predicts, way }) => predicts && way === "in eval mode",
        "there aren't as many outputs as inputs": ({ inputs, outputs }) => inputs !== outputs,
      },
      call: ({ inputs, outputs, seed, predicts, way, weight, bias, input }) =>
        predicts
          ? `layer = new Linear(${inputs}, ${outputs})${way && `, ${way},`} with the weight ${showTensor(weight)} and the bias ${showTensor(bias)}; layer(${showTensor(input)})`
          : `manualSeed(${seed}); new Linear(${inputs}, ${outputs})`,
      run(Linear, { inputs, outputs, seed, predicts, way, weight, bias, input }, see) {
        const make = () => new Linear(inputs, outputs);
        const layer = seeded(seed, () => (way === "made inside noGrad" ? noGrad(make) : make()));
        see("whether layer.weight is an nn.Parameter", isParameter(layer.weight));
        see("whether layer.bias is an nn.Parameter", isParameter(layer.bias));
        see("the shape of layer.weight", layer.weight?.shape);
        see("the shape of layer.bias", layer.bias?.shape);
        if (!predicts) {
          const again = seeded(seed, () => new Linear(inputs, outputs)).weight;
          see(
            "whether the same seed gives the same layer again",
            layer.weight.eq(again).float().mean().item() === 1,
          );
          const wide = seeded(seed, () => new Linear(inputs, 8));
          const drawn = seeded(seed, () => [rand(8, inputs), rand(8)] as const);
          see("the range that the numbers of layer.weight are drawn from", rangeOf(wide.weight, drawn[0]));
          see("the range that the numbers of layer.bias are drawn from", rangeOf(wide.bias, drawn[1]));
          see("layer.weight", layer.weight);
          see("layer.bias", layer.bias);
          see("how many parameters the engine finds in the layer", layer.parameters().length);
          see("the next number that rand gives", rand(1));
          return;
        }
        if (way === "in eval mode") layer.eval();
        if (way === "asked inside noGrad before") noGrad(() => layer(ones(1, inputs)));
        layer.weight.data.copy_(weight);
        layer.bias.data.copy_(bias);
        const out: unknown = layer(input);
        see("the result", out);
        seeGradients(see, out, {
          "layer.weight": layer.weight,
          "layer.bias": layer.bias,
          "the input": input,
        });
        see("layer.weight afterwards", layer.weight);
        see("layer.bias afterwards", layer.bias);
        see("the input afterwards", input);
        layer.weight.data.mul_(2);
        const again: unknown = layer(input.detach().mul(3));
        see("the result of a second call, for 3 · input, when layer.weight has doubled since", again);
        for (const [says, length] of unfitting(inputs))
          see(
            `the result for rows of ${says}`,
            complaintOr(() => layer(rand(2, length))),
          );
      },
    },
  );

  test("Linear · of 784 inputs and one output: weight (1, 784), bias (1), both in ±1/28", () => {
    const layer = new work4.Linear(784, 1);
    const shapes = [layer.weight, layer.bias].map((one) => [...one.shape]);
    expectSame(shapes, [[1, 784], [1]], { what: "the shapes of layer.weight and layer.bias" });
    const largest = layer.weight.abs().max().item();
    expectSame(largest > 0.035 && largest <= 1 / 28, true, {
      what: `whether the largest of the 784 weights, ${largest.toFixed(4)}, lies just below 1/28 = 0.0357`,
    });
    expectSame([...layer(rand(64, 784)).shape], [64, 1], { what: "the shape of layer(rand(64, 784))" });
  });
});

describe("5-epoch", () => {
  const { trial } = section(test, "10-optimizer/5-epoch", work5, right5);

  trial(
    "trainEpoch · for every batch: predict, loss, backward, step, zero; returns the losses",
    "trainEpoch",
    {
      given: training,
      traits: epochTraits,
      call: (plans) =>
        `trainEpoch(${showBatches(plans)}, model, optimizer, loss): the model, ${plans.model}, gives w · x with w = 1; the loss is (mean of p − mean of y)²; lr is 0.25`,
      run(trainEpoch, { batches, isOnce, model: kind }, see) {
        const pairs = batches.map(pairOf);
        const { log, module, model, optimizer, loss } = workshop(pairs, kind);
        const losses = trainEpoch(isOnce ? once(pairs) : pairs, model, optimizer, loss);
        const rounds = roundsOf(clearedLast(log), pairs.length);
        for (const [i, calls] of rounds.entries()) see(`what happens with batches[${i}]`, calls);
        see("the losses", losses, { tolerance: 0 });
        see("w after the epoch", module.w.data);
        see("the batches after the epoch", pairs);
        see("the losses of an epoch without batches", trainEpoch([], model, optimizer, loss));
        see("the losses of the first epoch, after that", losses);
        const batch: Pair = [ones(1, 1), ones(1, 1)];
        seeError(see, "the loss function", (broken) => trainEpoch([batch], model, optimizer, broken));
      },
    },
  );

  test("trainEpoch · does what the long loop of module 09 does: 0.5215 becomes 0.6884", () => {
    const params = publishedStart();
    const losses = work5.trainEpoch(
      batches.train,
      (x) => predict(x, params),
      new optim.SGD(params, { lr: 1 }),
      digitLoss,
    );
    expectNumbers(publishedScore(batches.valid, params), 0.6884, {
      what: "the validation accuracy after one epoch from the published start",
      tolerance: 1e-4,
    });
    expectSame(losses.length, 49, { what: "how many losses one epoch of 49 batches gives" });
  });
});

describe("6-train", () => {
  const { trial } = section(test, "10-optimizer/6-train", work6, right6);

  const MODELS: Readonly<Record<string, () => nn.Module>> = {
    "new nn.Linear(2, 1)": () => new nn.Linear(2, 1),
    "a model with two inner layers": () => new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1)),
    "a model with a frozen bias": () => {
      const model = new nn.Linear(2, 1);
      model.bias?.requiresGrad_(false);
      return model;
    },
    "a model without parameters": () => new nn.ReLU(),
  };

  trial("trainModel · one optimizer; then, in each epoch, train and score", "trainModel", {
    tries: 80,
    given: {
      scores: list(choice([0.5, 0.75, 0.25, 1], [0, 0.123456, Number.NaN]), { max: 4, item: "an accuracy" }),
      model: steering(choice(Object.keys(MODELS))),
    },
    traits: {
      "there are no epochs": ({ scores }) => scores.length === 0,
      "there are two epochs or more": ({ scores }) => scores.length > 1,
      "there is exactly one epoch": ({ scores }) => scores.length === 1,
      "an accuracy before the last one is 1": ({ scores }) => scores.slice(0, -1).includes(1),
      "an accuracy is lower than the one before": ({ scores }) =>
        scores.some((score, i) => score < (scores[i - 1] ?? 0)),
      "an accuracy is NaN": ({ scores }) => scores.some(Number.isNaN),
      "a parameter of the model is frozen": ({ model }) => model.includes("frozen"),
      "the model has no parameters": ({ model }) => model.includes("without"),
      "an accuracy has more than four decimals": ({ scores }) => scores.includes(0.123456),
    },
    call: ({ scores, model }) => {
      const given = scores.length === 0 ? "" : ` where parts.validate gives ${scores.join(", ")}`;
      return `trainModel(${model}, data, parts, ${scores.length})${given}`;
    },
    run(trainModel, { scores, model: name }, see) {
      const model = MODELS[name]!();
      const before = model.parameters().map((one) => one.clone());
      const data = { train: [] as Pair[], valid: [] as Pair[] };
      for (const time of ["", " of a second run"]) {
        const log: string[] = [];
        const accuracies = trainModel(model, data, scriptedParts(log, model, data, scores), scores.length);
        // Whether an optimizer is made for no epochs at all is nobody's business.
        const told = log.filter((call) => scores.length > 0 || !call.startsWith("makeOptimizer"));
        for (const [i, calls] of epochsOf(told, scores.length, "validate").entries())
          see(`the calls of epoch ${i}${time}`, calls);
        see(`the accuracies${time}`, accuracies);
      }
      const parts = scriptedParts([], model, data, scores);
      seeError(see, "parts.trainEpoch", (broken) =>
        trainModel(model, data, { ...parts, trainEpoch: broken }, 1),
      );
      const isSame = model.parameters().map((one, i) => one.eq(before[i]!).float().mean().item() === 1);
      see("whether the model's parameters are as before", isSame);
    },
  });

  /** Parts that note how they are called; validate gives one score after the other. */
  function scriptedParts(
    log: string[],
    model: nn.Module,
    data: work6.Split,
    scores: readonly number[],
  ): work6.Parts {
    const own: readonly unknown[] = model.parameters();
    const known: Record<string, unknown> = { model, ...data };
    const note = (name: string, things: readonly unknown[]) =>
      log.push(`${name}(${things.map((thing) => nameAmong(known, thing)).join(", ")})`);
    let made = 0;
    let validations = 0;
    return {
      makeOptimizer(parameters: unknown) {
        const found = Array.isArray(parameters) ? parameters : undefined;
        const isOwn = found?.every((one) => own.includes(one));
        const what = isOwn
          ? `${found?.length} of ${own.length} parameters`
          : found
            ? "other tensors"
            : "no list";
        log.push(`makeOptimizer(${what})`);
        const optimizer = { step: () => {}, zeroGrad: () => {} };
        known[`optimizer ${++made}`] = optimizer;
        return optimizer;
      },
      trainEpoch: (...given) => void note(model.training ? "trainEpoch" : "in eval mode trainEpoch", given),
      validate(...given) {
        note("validate", given);
        return scores[validations++] ?? 0.9;
      },
    };
  }

  test("Q23 · trainModel: Linear, lr 1: 0.4932 and 0.6655, on the way of the published run to 0.9785", () => {
    const parts: work6.Parts = {
      makeOptimizer: (params) => new optim.SGD(params, { lr: 1 }),
      trainEpoch: epochWith,
      validate: scoreOf,
    };
    const model = seeded(42, () => new nn.Linear(784, 1));
    expectNumbers(work6.trainModel(model, batches, parts, 2), [0.4932, 0.6655], {
      what: "the accuracies after epochs 1 and 2, seed 42",
      tolerance: 6e-4,
    });
  });
});

describe("answers", () => claims(test, work, right));
