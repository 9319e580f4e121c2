/**
 * Module 14: data and tensors, modules from the inside, and gradients that come from above.
 *
 * Every function and class is tried on many generated inputs. Then come the cases that the lesson shows. No test needs two of the
 * learner's sections.
 */
import { describe, test } from "vitest";
import { isGradEnabled, manualSeed, nn, noGrad, rand, type Tensor, tensor } from "#engine";
import * as right1 from "#solutions/14-modules/1-data.ts";
import * as right2 from "#solutions/14-modules/2-table.ts";
import * as right3 from "#solutions/14-modules/3-call.ts";
import * as right4 from "#solutions/14-modules/4-search.ts";
import * as right5 from "#solutions/14-modules/5-modes.ts";
import * as right6 from "#solutions/14-modules/6-layers.ts";
import * as right7 from "#solutions/14-modules/7-gradient.ts";
import * as right8 from "#solutions/14-modules/8-operation.ts";
import right from "#solutions/14-modules/answers.md";
import * as work1 from "#work/14-modules/1-data.ts";
import * as work2 from "#work/14-modules/2-table.ts";
import * as work3 from "#work/14-modules/3-call.ts";
import * as work4 from "#work/14-modules/4-search.ts";
import * as work5 from "#work/14-modules/5-modes.ts";
import * as work6 from "#work/14-modules/6-layers.ts";
import * as work7 from "#work/14-modules/7-gradient.ts";
import * as work8 from "#work/14-modules/8-operation.ts";
import work from "#work/14-modules/answers.md";
import { seeThrown, throwing } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { fieldsOf, fieldTrees, showFields } from "../support/field-trees.ts";
import {
  CHANGES,
  classArguments,
  countIn,
  DATA_KINDS,
  dataOf,
  doWork,
  ENDS,
  FORMULAS,
  type Formula,
  filling,
  fillParameters,
  flatFirst,
  hasFlatColumn,
  hiddenIn,
  hooksOf,
  isTyped,
  MODULES,
  modelIn,
  outcomeOf,
  overwrite,
  RULES,
  recorded,
  SINGLE,
  seeHooks,
  seeModes,
  seeOtherNumbers,
  showData,
  showModes,
  showPulled,
  type TypedKind,
  timesOf,
  typedOf,
} from "../support/module-inputs.ts";
import { failing, seeRecording } from "../support/recording.ts";
import { seeGradients, upstreamFor } from "../trials/gradients.ts";
import { choice, flag, list, named, numbers, steering, wholeNumbers } from "../trials/kinds.ts";
import { type Log, logged } from "../trials/stand-ins.ts";
import { parameters, reshaped, shapeOf, shapes, showTensor, tensors, valuesOf } from "../trials/tensors.ts";
import { section } from "../trials/trial.ts";
import { written } from "../trials/writing.ts";

/** Numbers that stay small when they are multiplied. */
const small = numbers({ min: -6, max: 6, plain: [1, 2, 3], special: [0, 0, -1, -2, 0.5] });

/** The types that keep gradients. */
const dtypes = ["float32", "float64"] as const;

describe("1-data", () => {
  const { trial } = section(test, "14-modules/1-data", work1, right1);

  const data = {
    values: steering(list(wholeNumbers(0, 200, [1, 2, 3]), { min: 1, max: 6 })),
    shape: shapes(0, 3, choice([2, 3], [1, 4, 0])),
    isPart: steering(choice([false, false, true])),
  };

  trial("Q45 · copied: a memory of its own, and the type of the data", "copied", {
    given: { kind: steering(choice(DATA_KINDS)), ...data },
    // An empty list doesn't tell what it holds.
    adjust: (plans) =>
      plans.shape.includes(0) && !isTyped(plans.kind) ? { ...plans, kind: "Uint8Array" } : plans,
    traits: {
      "the data are a plain list": ({ kind }) => !isTyped(kind),
      "there are no numbers": ({ shape }) => shape.includes(0),
    },
    call: ({ kind, values, shape, isPart }) =>
      `copied(${showData(kind, filling(shape, values), isPart)}, ${written(shape)})`,
    run(copied, { kind, values, shape, isPart }, see) {
      const data = dataOf(kind, filling(shape, values), isPart);
      const result = copied(data, shape);
      see("the result", result);
      see("the data after the call", Array.from(data as number[]));
      see("the shape after the call", shape);
      overwrite(data);
      see("the result, after the first of the data has been overwritten", result);
      const fresh = dataOf(kind, filling(shape, values));
      const second = copied(fresh, shape);
      second.fill_(1);
      see("the data, after the tensor has been filled with 1", Array.from(fresh as number[]));
      for (const one of [Float64Array.of(0.1), Int32Array.of(2 ** 24 + 1)])
        see(`the result for ${one.constructor.name}.of(${one[0]}) and []`, copied(one, []), { tolerance: 0 });
    },
  });

  trial("Q46 · shared: one memory, two owners", "shared", {
    given: {
      kind: choice<TypedKind>(["Float32Array", "Uint8Array", "Int32Array", "Float64Array"]),
      ...data,
    },
    traits: {
      "the typed array is a part of a longer one": ({ isPart }) => isPart,
      "there are no numbers": ({ shape }) => shape.includes(0),
    },
    call: ({ kind, values, shape, isPart }) =>
      `shared(${showData(kind, filling(shape, values), isPart)}, ${written(shape)})`,
    run(shared, { kind, values, shape, isPart }, see) {
      const data = typedOf(kind, filling(shape, values), isPart);
      const result = shared(data, shape);
      see("the result", result);
      see("the shape after the call", shape);
      overwrite(data);
      see("the result, after the first of the data has been overwritten", result);
      result.fill_(5);
      see("the data, after the tensor has been filled with 5", Array.from(data));
      see("the result of another call, with all numbers in a row", shared(data, [data.length]));
    },
  });

  trial("Q45 · classTensor: a number is a length, a list is values, and all is float32", "classTensor", {
    tries: 160,
    given: { data: classArguments() },
    traits: {
      "two numbers or more are given": ({ data }) => /^\d, /.test(data),
      "a typed array is given": ({ data }) => data.startsWith("new"),
    },
    call: ({ data }) => `classTensor(${data})`,
    run(classTensor, { data }, see) {
      const given = data();
      const result = classTensor(...(given as number[]));
      see("the result", result);
      const [values] = given;
      if (typeof values !== "object") return;
      see("the list after the call", Array.from(values as number[]));
      overwrite(values as number[]);
      see("the result, after the first of the data has been overwritten", result);
    },
  });

  test("Q45 · classTensor: of 3 a shape, of [3] a value", () => {
    expectNumbers(work1.classTensor(3), [0, 0, 0], { what: "classTensor(3)" });
    expectNumbers(work1.classTensor([3]), [3], { what: "classTensor([3])" });
  });
});

describe("2-table", () => {
  const { trial } = section(test, "14-modules/2-table", work2, right2);

  trial("products · number by number, and rows by columns", "products", {
    given: {
      n: choice([2, 3], [1, 4]),
      a: tensors({ shapes: shapeOf(1), numbers: small }),
      b: tensors({ shapes: shapeOf(1), numbers: small }),
    },
    adjust: ({ n, a, b }) => ({ n, a: reshaped(a, [n, n]), b: reshaped(b, [n, n]) }),
    args: ["a", "b"],
    run: (products, { a, b }, see) => seeOtherNumbers(see, products, { a, b }, { a: b, b: a.mul(2) }),
  });

  const bright = numbers({
    min: -1,
    max: 2,
    plain: [0, 1, 0.25, 0.75],
    special: [0.125, 0.999, 1.5, -0.5, 2, 0.003, 1.004, -0.25],
  });
  trial("bytesOf · 0 to 255, rounded, and nothing beyond", "bytesOf", {
    given: { x: tensors({ shapes: shapes(0, 3, choice([2, 3], [1, 4, 0])), numbers: bright }) },
    // 0.5 would be halfway between two bytes. And some are far outside.
    adjust: ({ x }) => {
      const instead = new Map<number, number>([
        [0.5, 0.375],
        [2, 1e9],
        [-1, -1e9],
      ]);
      return { x: { ...x, values: x.values.map((value) => instead.get(value) ?? value) } };
    },
    run: (bytesOf, { x }, see) => seeOtherNumbers(see, bytesOf, { x }, { x: x.neg() }),
  });
});

describe("3-call", () => {
  const { trial } = section(test, "14-modules/3-call", work3, right3);

  const callableInput = tensors({ shapes: shapes(0, 2), numbers: small, tracks: "sometimes" });
  trial("Q48 · Callable: calling runs forward, and tells the hooks", "Callable", {
    given: {
      factor: choice([2, 3], [0, -1]),
      hooks: list(choice(["print", "collect", "count"]), { max: 3, item: "a hook" }),
      inputs: list(callableInput, { min: 1, max: 3, item: "an input" }),
    },
    traits: { "there are no hooks": ({ hooks }) => hooks.length === 0 },
    call: ({ factor, hooks, inputs }) =>
      `times = new Times(${factor}), the lesson's class for several inputs, with the hooks ${written(hooks)}; times(${inputs.map(showTensor).join(", ")})`,
    run(Callable, { factor, hooks, inputs }, see) {
      const log: Log = [];
      const { Times, Private } = timesOf(Callable, log);
      const [times, other] = [new Times(factor), new Private(10)];
      see("whether it is a Times, and a Callable", [times instanceof Times, times instanceof Callable]);
      if (!seeHooks(see, Callable, times)) return;
      see("whether two of them share their hooks", times.hooks === other.hooks);
      const given: Tensor[] = [];
      const listeners = hooksOf(log, given);
      for (const name of hooks) times.hooks.push(listeners[name]!);
      const [first] = inputs as [Tensor];
      const result = times(...inputs);
      see("the result", result);
      see("what was called, in order", log);
      const areVery = given.every((one) => one === result);
      see("whether the hooks get the very output", areVery);
      if (first.requiresGrad) seeGradients(see, result, { "the first input": first });
      see("the first input after the call", first);
      log.length = 0;
      see("the result of a second call", times(...inputs));
      see("what was called in the second call", log);
      log.length = 0;
      see("the result of forward alone", times.forward(...inputs));
      see("what was called then", log);
      const before = times.hooks;
      times.hooks = [];
      log.length = 0;
      see("the result of a method that calls the object twice", times.twice(first.detach()));
      see("what was called, after the hooks were taken away", log);
      times.hooks.push(listeners.print!);
      other.hooks.push(listeners.count!);
      times.forward = (x) => other(x).add(1);
      see("the result after forward has been exchanged, and a hook put in", times(first.detach()));
      see("what was called after that (another object, with the hook count)", log);
      before.length = 0; // A list that all objects share must begin the next try empty.
      see("the result of another object, which has a private field", other(first.detach()));
    },
  });
});

describe("4-search", () => {
  const { trial } = section(test, "14-modules/4-search", work4, right4);
  const KINDS = { "nn.Parameter": nn.Parameter, "nn.Buffer": nn.Buffer } as const;

  trial("Q47 · namedTensors: own fields first, then the inner modules; each once", "namedTensors", {
    tries: 240,
    given: {
      fields: fieldTrees,
      kind: named<new (from: Tensor) => Tensor>(KINDS),
    },
    call: ({ fields, kind }) =>
      `namedTensors(module, ${kind}), for a module with the fields ${showFields(fields)}`,
    run(namedTensors, { fields, kind }, see) {
      const tree = fieldsOf(fields);
      const seen = (found: unknown): unknown =>
        Array.isArray(found)
          ? found.map((pair) => (Array.isArray(pair) ? [pair[0], tree.nameOf(pair[1])] : tree.nameOf(pair)))
          : found;
      const search = () => seen(namedTensors(tree.module, kind));
      see("the pairs", search());
      see("the pairs of a second call", search());
      const other = kind === nn.Buffer ? nn.Parameter : nn.Buffer;
      see("the pairs of a call for the other kind", seen(namedTensors<Tensor>(tree.module, other)));
      const fresh = () => new kind(tensor([1]));
      Object.assign(tree.module, { added: new nn.Linear(1, 1), "added.weight": fresh(), ".x": fresh() });
      see('the pairs after fields were added: added, a Linear; "added.weight" and ".x", tensors', search());
      see("the names of the fields after that", Object.keys(tree.module));
    },
  });

  trial("Q47 · lostIn: the lists in which nobody looks", "lostIn", {
    tries: 240,
    given: { fields: fieldTrees },
    call: ({ fields }) => `lostIn(module), for a module with the fields ${showFields(fields)}`,
    run(lostIn, { fields }, see) {
      const { module } = fieldsOf(fields);
      see("the paths", lostIn(module));
      see("the paths of a second call", lostIn(module));
      Object.assign(module, { added: [new nn.Linear(1, 1)] });
      see("the paths after a list with a Linear has been put into the field added", lostIn(module));
      const added = Object.assign(new nn.ReLU(), { list: [new nn.ReLU()] });
      Object.assign(module, { added, "added.list": [new nn.ReLU()] });
      see("the paths after two lists, both with the path added.list, have been put in", lostIn(module));
    },
  });

  test("Q47 · namedTensors: of two layers and a ReLU four parameters, the second layer's under 2", () => {
    const model = new nn.Sequential(new nn.Linear(784, 30), new nn.ReLU(), new nn.Linear(30, 10));
    const paths = work4.namedTensors(model, nn.Parameter).map(([path]) => path);
    expectSame(paths, ["0.weight", "0.bias", "2.weight", "2.bias"], {
      what: "the paths in Sequential(Linear(784, 30), ReLU(), Linear(30, 10))",
    });
  });
});

describe("5-modes", () => {
  const { trial } = section(test, "14-modules/5-modes", work5, right5);

  const modes = list(flag(), { min: MODULES, max: MODULES });

  trial("Q49 · setMode: this module, and all inside of it", "setMode", {
    given: { modes: steering(modes), training: flag() },
    traits: {
      "the outermost module has this mode already": ({ modes, training }) => modes[0] === training,
    },
    call: ({ modes, training }) => `setMode(model, ${training}), ${showModes(modes)}`,
    run(setMode, { modes, training }, see) {
      const [model, other] = [modelIn(modes), modelIn(modes)];
      const hidden = hiddenIn(model);
      setMode(model, training);
      seeModes(see, model.namedModules(), "after the call");
      for (const one of model.modules()) one.training = !training;
      setMode(model, training);
      seeModes(see, model.namedModules(), "after the same call again, before which each mode was turned");
      see("training of a module in a plain list, object or function, after the call", hidden.training);
      Object.assign(model, { added: new nn.ReLU() });
      setMode(model, !training);
      seeModes(see, model.namedModules(), "after a second call, with the other mode");
      seeModes(see, other.namedModules(), "in another model");
    },
  });

  trial("Q49 · inEval: eval mode for a while, then each module's own mode again", "inEval", {
    given: {
      modes,
      changes: steering(choice(CHANGES)),
      ends: choice(ENDS),
    },
    traits: {
      "the work throws": ({ ends }) => ends === "throws",
      "the work changes modes or layers": ({ changes }) => changes !== "",
      "the modules aren't all in one mode before": ({ modes }) => new Set(modes).size > 1,
    },
    call: ({ modes, changes, ends }) =>
      `inEval(model, work), ${showModes(modes)}; the work ${changes}${ends}`,
    run(inEval, { modes, changes, ends }, see) {
      const model = modelIn(modes);
      const hidden = hiddenIn(model);
      const before = model.namedModules();
      const failure = new Error("the work went wrong");
      let calls = 0;
      const work = (...given: unknown[]): number | undefined => {
        see(`how many arguments call ${++calls} of the work gets`, given.length);
        see("whether the engine records while the work runs", isGradEnabled());
        seeModes(see, before, "while the work runs");
        see("training of a module in a plain list, object or function, while the work runs", hidden.training);
        return doWork(model, changes, ends, failure);
      };
      let caught = "nothing";
      try {
        see("the result", inEval(model, work));
      } catch (error) {
        if (!(error instanceof Error && error.message.includes(failure.message))) throw error;
        caught = error === failure ? "the error of the work" : "another error with its message";
      }
      see("what the caller catches", caught);
      see("how often the work was called", calls);
      seeModes(see, before, "afterwards");
      const asking = () => inEval(model, isGradEnabled);
      see("whether the engine records while the work runs, called inside of noGrad", noGrad(asking));
      for (const [, one] of before) one.training = !one.training;
      seeRecording(see, () => inEval(model, () => 1));
      seeModes(see, before, "after more calls, before which each mode was turned");
      seeThrown(see, () => inEval(model, throwing(0)), " when the work throws 0");
    },
  });

  trial("Q49 · Noise: disturbs while training, and only then", "Noise", {
    given: {
      spread: choice([1, 2, 0.5], [0]),
      training: flag(),
      x: tensors({ shapes: shapes(0, 3, choice([2, 3], [1, 4, 5, 0])), numbers: small, tracks: "sometimes" }),
    },
    traits: { "the layer is in training mode": ({ training }) => training },
    call: ({ spread, training, x }) =>
      `manualSeed(20); new Noise(${spread})${training ? "" : ".eval()"}(${showTensor(x)})`,
    run(Noise, { spread, training, x }, see) {
      const [layer, other] = [new Noise(spread), new Noise(10)];
      layer.train(training);
      manualSeed(20);
      const result = layer(x);
      see("what forward gives", result);
      see("the next number that rand gives", rand(1));
      see("x after the call", x);
      if (x.requiresGrad) seeGradients(see, result, { x });
      see("the result of a second call", layer(x.detach()));
      const again = () => layer(x);
      see("the result of a third call, inside of noGrad", noGrad(again));
      manualSeed(20);
      see("the result in the other mode", layer.train(!training)(x.detach()));
      manualSeed(20);
      see("the result of another Noise, with the spread 10", other(x.detach()));
      see("how many parameters the layer has", layer.parameters().length);
    },
  });
});

describe("6-layers", () => {
  const { trial } = section(test, "14-modules/6-layers", work6, right6);

  const namesIn = (model: nn.Module) => model.namedParameters().map(([name]) => name);

  trial("Q49 · Standardize: mean and spread are buffers, measured once", "Standardize", {
    given: {
      rows: choice([3, 2, 4]),
      features: choice([2, 3], [1]),
      data: tensors({ shapes: shapeOf(1), numbers: small }),
      x: tensors({ shapes: shapes(2, 2, choice([2, 3], [1, 0])), numbers: small, tracks: "sometimes" }),
      isFlat: steering(choice([false, false, true])),
    },
    adjust: (plans) => {
      const { rows, features, isFlat } = plans;
      const data = reshaped(plans.data, [rows, features]);
      const values = isFlat ? flatFirst(valuesOf(data), features) : valuesOf(data);
      return { ...plans, data: { ...data, values }, x: reshaped(plans.x, [plans.x.shape[0] ?? 2, features]) };
    },
    traits: {
      "a feature has the same number in all rows": ({ data, features }) =>
        hasFlatColumn(valuesOf(data), features),
    },
    call: ({ data, x }) => `new Standardize(${showTensor(data)})(${showTensor(x)})`,
    run(Standardize, { data, x }, see) {
      const layer = new Standardize(data);
      see("layer.mean", layer.mean);
      see("layer.std", layer.std);
      const areBuffers = [layer.mean, layer.std].every((one) => one instanceof nn.Buffer);
      see("whether both are of the class nn.Buffer", areBuffers);
      see("the data after the call", data);
      const result = layer(x);
      see("what forward gives", result);
      see("x after the call", x);
      see("layer.mean after a call of the layer", layer.mean);
      see("the result for the data themselves", layer(data));
      if (x.requiresGrad) seeGradients(see, result, { x });
      const later = layer.eval()(x.add(1));
      see("the result in eval mode, for x + 1", later);
      see("whether that result is recorded (requiresGrad)", later.requiresGrad);
      see("the names in the state dict", Object.keys(layer.stateDict()).sort());
      see("how many parameters there are", layer.parameters().length);
      const own = (change: (data: Tensor) => Tensor) => new Standardize(change(data.detach())).std;
      const far = own((one) => one.add(4096));
      see("layer.std for data + 4096", far, { tolerance: 1e-3 });
      see("layer.std for data / 2³⁰, times 2³⁰", own((one) => one.div(2 ** 30)).mul(2 ** 30));
      noGrad(() => data.fill_(3));
      see("the result after the data have been overwritten", layer(x.detach()));
      layer.mean.fill_(2 ** 20);
      layer.std.fill_(3);
      const farOff = layer(x.detach().add(2 ** 20));
      see("the result for x + 2²⁰, after mean has been filled with 2²⁰, and std with 3", farOff);
    },
  });

  trial("Q47 · Mlp: layers in a ModuleList, each called once, with ReLU between", "Mlp", {
    given: {
      sizes: list(choice([2, 3], [1, 4]), { min: 2, max: 5 }),
      isDeep: steering(choice([...Array<boolean>(9).fill(false), true])),
      x: tensors({ shapes: shapes(2, 2, choice([2, 3], [1, 0])), numbers: small, tracks: "sometimes" }),
    },
    adjust({ sizes: drawn, isDeep, x }) {
      const sizes = isDeep ? Array<number>(12).fill(1) : drawn;
      return { sizes, isDeep, x: reshaped(x, [x.shape[0] ?? 2, sizes[0] ?? 2]) };
    },
    traits: {
      "there are eleven layers": ({ isDeep }) => isDeep,
      "a hidden layer has as many units as the last layer": ({ sizes }) =>
        sizes.slice(1, -1).includes(sizes.at(-1) ?? 0),
      "there is one layer": ({ sizes }) => sizes.length === 2,
    },
    tries: 60,
    call: ({ sizes, x }) => `new Mlp(${written(sizes)})(${showTensor(x)})`,
    run(Mlp, { sizes, x }, see) {
      manualSeed(1);
      new Mlp(sizes);
      const next = rand(1);
      manualSeed(20);
      const [model, drawn] = [new Mlp(sizes), new Mlp(sizes)];
      see("the sizes after the call", sizes);
      see("the names of the parameters that the constructor makes", namesIn(model));
      const ownShapes = model.parameters().map(({ shape }) => shape);
      see("the shapes of the parameters", ownShapes);
      see("whether layers is an nn.ModuleList", model.layers instanceof nn.ModuleList);
      const log: Log = [];
      for (const [i, layer] of [...model.layers].entries())
        layer.registerForwardHook(() => void log.push(`layer ${i}`));
      fillParameters(model);
      const result = model(x);
      see("the predictions, with 1, -1, 2, 1, -1, 2, ... in each parameter", result);
      see("which layers' hooks were told, in order", log);
      see("x after the call", x);
      const inputs: [string, Tensor][] = x.requiresGrad ? [["x", x]] : [];
      seeGradients(see, result, Object.fromEntries([...inputs, ...model.namedParameters()]));
      see("the next number that rand gives after new Mlp (another one: more or fewer were drawn)", next);
      see("the predictions of another Mlp, with the numbers that seed 20 gives", drawn(x.detach()));
      sizes.length = 0;
      const later = model.eval()(x.detach().add(1));
      see("the predictions in eval mode, for x + 1, after the caller has emptied the list", later);
      see("whether these are recorded (requiresGrad)", later.requiresGrad);
    },
  });

  test("Q47 · Mlp: 784-30-10 has 23,860 numbers to learn under four names", () => {
    const model = new work6.Mlp([784, 30, 10]);
    expectSame(namesIn(model), ["layers.0.weight", "layers.0.bias", "layers.1.weight", "layers.1.bias"], {
      what: "the names of the parameters of Mlp([784, 30, 10])",
    });
    const count = model.parameters().reduce((sum, { size }) => sum + size, 0);
    expectSame(count, 23_860, { what: "how many numbers are in them" });
  });

  test("Q47 · Mlp: 3-4-4-2 under seed 42 gives PyTorch's numbers and gradients", () => {
    const { seed, sizes, x, output, upstream, gradients } = recorded.mlp;
    manualSeed(seed);
    const model = new work6.Mlp(sizes);
    const result = model(tensor(x));
    expectNumbers(result, output, { what: "the predictions of Mlp([3, 4, 4, 2]), seed 42", tolerance: 1e-6 });
    result.backward(tensor(upstream));
    for (const [i, [name, { grad }]] of model.namedParameters().entries())
      expectNumbers(grad, gradients[i] ?? [], { what: `the gradient of ${name}`, tolerance: 1e-5 });
  });
});

describe("7-gradient", () => {
  const { trial } = section(test, "14-modules/7-gradient", work7, right7);

  trial("Q50 · pullBack: what comes from above has the shape of the output", "pullBack", {
    given: {
      f: named(FORMULAS),
      shape: steering(shapes(0, 2, choice([2, 3, 2, 3], [1, 0]))),
      inputs: list(parameters({ shapes: shapeOf(1), numbers: small, tracks: "sometimes", dtypes }), {
        min: 3,
        max: 3,
        item: "an input",
      }),
      isTwice: steering(choice([false, false, true])),
      scale: choice([1, 2, -1], [0]),
    },
    adjust: (plans) => ({ ...plans, inputs: plans.inputs.map((one) => reshaped(one, plans.shape)) }),
    traits: {
      "f takes one input": ({ f }) => countIn(f) === 1,
      "f doesn't use its first input": ({ f }) => f === "(a, b) => b.mul(2)",
      "the same tensor is given twice": ({ f, isTwice }) => isTwice && countIn(f) > 1,
    },
    call: ({ f, inputs, isTwice, scale }) => showPulled(f, inputs.map(showTensor), isTwice, scale),
    run(pullBack, { f, inputs, isTwice, scale }, see) {
      const count = f.length === 0 ? 1 : f.length;
      const own = inputs.slice(0, count);
      if (isTwice && count > 1) own[1] = own[0]!;
      const { shape, dtype } = noGrad(() => f(...own));
      const upstream = upstreamFor(shape).mul(scale).to(dtype);
      const log: Log = [];
      const noting = logged(log, "f", f, (...all) => `${all.length} inputs`);
      const found = pullBack(noting, own, upstream);
      see("the gradients", found);
      see("the calls of f", log);
      see("the inputs after the call", own);
      const [grads, wants] = [own.map(({ grad }) => grad), own.map(({ requiresGrad }) => requiresGrad)];
      see("the grad of each input after the call", grads);
      see("the requiresGrad of each input after the call", wants);
      see("upstream after the call", upstream);
      see("the gradients of a second call", pullBack(f, own, upstream));
      const unfit = upstream.unsqueeze(0);
      const outcome = outcomeOf(() => pullBack(f, own, unfit));
      see(`what comes of an upstream gradient of the shape ${written(unfit.shape)}`, outcome);
      const [tenth, one] = [tensor(0.1, { dtype: "float64" }), tensor(1, { dtype: "float64" })];
      const [exact] = pullBack((a) => a!.mul(a!), [tenth], one);
      see("the gradient of a.mul(a) at 0.1, in float64", exact, { tolerance: 1e-12 });
      const [itself] = pullBack((a) => a!, [tenth], one);
      see("the gradient of a itself, (a) => a", itself);
    },
  });

  test("Q50 · pullBack: Q = 3a³ - b² at [2, 3] and [6, 4] with [1, 1] from above: [36, 81] and [-12, -8]", () => {
    const q: Formula = (a, b) => a!.pow(3).mul(3).sub(b!.pow(2));
    const found = work7.pullBack(q, [tensor([2, 3]), tensor([6, 4])], tensor([1, 1]));
    expectNumbers(found[0], [36, 81], { what: "the gradient of a" });
    expectNumbers(found[1], [-12, -8], { what: "the gradient of b" });
  });

  test("Q50 · pullBack: (x + y) · z at -3, 5, -2 with 1 from above: -2, -2, 2", () => {
    const f: Formula = (x, y, z) => x!.add(y!).mul(z!);
    const found = work7.pullBack(f, [tensor(-3), tensor(5), tensor(-2)], tensor(1));
    const numbers = found.map((one) => one.item());
    expectNumbers(numbers, [-2, -2, 2], { what: "the gradients of x, y and z" });
  });

  trial("Q51 · nudged: the same gradient, by trying", "nudged", {
    tries: 60,
    given: {
      f: named(SINGLE),
      x: tensors({
        shapes: shapes(0, 2, choice([2, 3], [1])),
        numbers: small,
        dtypes: ["float64"],
        tracks: "sometimes",
      }),
      h: choice([undefined, undefined, 0.5, 0.25]),
    },
    traits: {
      "f returns the very tensor that it gets": ({ f }) => f === "(x) => x",
      "a number of the output depends on more than one number of x": ({ f }) => /sum/.test(f),
    },
    call: ({ f, x, h }) =>
      `nudged(${f}, ${showTensor(x)}, upstream${h === undefined ? "" : `, ${h}`}), where upstream is 0.5, -1, 2, 0.25, 3, ... in the shape of the output`,
    run(nudged, { f, x, h }, see) {
      const upstream = upstreamFor(noGrad(() => f(x)).shape).double();
      const given: Tensor[][] = [];
      const noting = (...all: Tensor[]) => {
        given.push(all);
        return f(all[0]!);
      };
      const result = nudged(noting, x, upstream, h);
      see("the result", result, { tolerance: 5e-9 });
      see("how often f was called", given.length);
      see("the most arguments that f got in a call", Math.max(...given.map((all) => all.length)));
      const moved = given.map(([one]) => one!.sub(x).abs().gt(1e-12).sum().item());
      const far = given.map(([one]) => one!.sub(x).abs().sum().item() / (h ?? 1e-4));
      see("in how many numbers each tensor that f got differs from x, after the call", moved);
      see("how far each of these tensors is from x, divided by h", far, { tolerance: 1e-9 });
      see("whether the result is recorded (requiresGrad)", (result as Tensor | undefined)?.requiresGrad);
      const w = tensor(2, { dtype: "float64", requiresGrad: true });
      const weighted: Tensor | undefined = nudged((one) => f(one).mul(w), x, upstream, h);
      see("whether it is, when f multiplies by a parameter", weighted?.requiresGrad);
      see("x after the call", x, { tolerance: 0 });
      see("the grad of x after the call", x.grad);
      see("upstream after the call", upstream);
      seeRecording(see, () => nudged(f, x, upstream, h));
      seeRecording(see, () => nudged(failing, x, upstream, h), "after f has thrown an error in a call");
    },
  });
});

describe("8-operation", () => {
  const { trial } = section(test, "14-modules/8-operation", work8, right8);
  const anyShape = shapes(0, 3, choice([2, 3], [1, 4, 0]));
  /** float64 keeps its digits. */
  const digitsOf = ({ dtype }: Tensor) => ({ tolerance: dtype === "float64" ? 1e-12 : 1e-5 });

  trial("Q51 · softsignBackward: what comes from above, times the slope", "softsignBackward", {
    given: {
      upstream: tensors({ shapes: shapeOf(1), numbers: small, dtypes }),
      x: tensors({ shapes: anyShape, numbers: small, dtypes }),
    },
    adjust: ({ upstream, x }) => ({ upstream: { ...reshaped(upstream, x.shape), dtype: x.dtype }, x }),
    run(softsignBackward, { upstream, x }, see) {
      const result = softsignBackward(upstream, x);
      see("the result", result, digitsOf(x));
      see("upstream after the call", upstream);
      see("x after the call", x);
      const unrecorded = noGrad(() => softsignBackward(upstream, x));
      see("the result inside of noGrad", unrecorded);
      see("the result for 2⁴⁰ upstream and 500 x", softsignBackward(upstream.mul(2 ** 40), x.mul(500)));
      see("the result for 2⁶⁰ upstream and 2³⁰ x", softsignBackward(upstream.mul(2 ** 60), x.mul(2 ** 30)));
      see("what the first call returned, after that", result);
    },
  });

  trial("Q51 · softsign: one operation, with the rule that it was given", "softsign", {
    given: {
      x: tensors({ shapes: anyShape, numbers: small, dtypes, tracks: "sometimes" }),
      backward: named(RULES),
    },
    traits: {
      "the rule isn't that of softsign": ({ backward }) => backward !== "the rule of section 8",
    },
    call: ({ x, backward }) => `softsign(${showTensor(x)}, ${backward})`,
    run(softsign, { x, backward }, see) {
      const result = softsign(x, backward);
      see("the result", result, digitsOf(x));
      see("x after the call", x);
      seeGradients(see, result, { x });
      see("the result of a second call, for 1 - x", softsign(x.detach().neg().add(1), backward));
      see("the result for x / 2³⁰, times 2³⁰", softsign(x.detach().div(2 ** 30), backward).mul(2 ** 30));
      see("the result for x times 2⁸⁰", softsign(x.detach().mul(2 ** 80), backward));
    },
  });

  test("Q51 · softsign: PyTorch's numbers, and the gradient that torch.autograd.Function sends back", () => {
    const { x, upstream, output, gradient } = recorded.softsign;
    const leaf = tensor(x, { requiresGrad: true });
    const result = work8.softsign(leaf);
    expectNumbers(result, output, { what: "softsign(tensor([-3, -0.5, 0, 0.25, 8]))", tolerance: 1e-6 });
    result.backward(tensor(upstream));
    expectNumbers(leaf.grad, gradient, { what: "the gradient of x", tolerance: 1e-6 });
  });
});

describe("answers", () => claims(test, work, right));
