/**
 * Module 11: DataLoaders, metrics, Recorder and Learner.
 *
 * A trial first for each function or class, then what the lesson shows, on the real 3s and 7s where it does. No test needs two of the
 * learner's sections.
 */

import { beforeAll, describe, test } from "vitest";
import {
  arange,
  DataLoader,
  isGradEnabled,
  manualSeed,
  nn,
  optim,
  type Pair,
  Tensor,
  TensorDataset,
  tensor,
} from "#engine";
import type { LineChart } from "#engine/plot.ts";
import * as right1 from "#solutions/11-learner/1-loaders.ts";
import * as right2 from "#solutions/11-learner/2-metrics.ts";
import * as right3 from "#solutions/11-learner/3-recorder.ts";
import * as right4 from "#solutions/11-learner/4-parts.ts";
import * as right5 from "#solutions/11-learner/5-epoch.ts";
import * as right6 from "#solutions/11-learner/6-validate.ts";
import * as right7 from "#solutions/11-learner/7-learner.ts";
import right from "#solutions/11-learner/answers.md";
import * as work1 from "#work/11-learner/1-loaders.ts";
import * as work2 from "#work/11-learner/2-metrics.ts";
import * as work3 from "#work/11-learner/3-recorder.ts";
import * as work4 from "#work/11-learner/4-parts.ts";
import * as work5 from "#work/11-learner/5-epoch.ts";
import * as work6 from "#work/11-learner/6-validate.ts";
import * as work7 from "#work/11-learner/7-learner.ts";
import work from "#work/11-learner/answers.md";
import { seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { scored } from "../support/columns.ts";
import { type Digits, digitLoss, digits, inBatches, predict, publishedStart } from "../support/digits.ts";
import { expectNumbers } from "../support/expect.ts";
import { batchAccuracy, isOther, MEANS, NAMED, notingSizes } from "../support/learner.ts";
import {
  MODEL_WORDS,
  MODELS,
  models,
  mostly,
  NAMES,
  NONE,
  objectOf,
  SIMILAR,
  shownAs,
  type Words,
} from "../support/learner-parts.ts";
import { METRICS, stage } from "../support/learner-stage.ts";
import {
  epochsOf,
  epochTraits,
  meansFunction,
  nameAmong,
  pairOf,
  plainModel,
  roundsOf,
  Scale,
  showBatches,
  toldLast,
  training,
  trainingTraits,
  within,
  workshop,
} from "../support/workshop.ts";
import {
  choice,
  either,
  flag,
  list,
  numbers,
  type PlanOf,
  steering,
  together,
  wholeNumbers,
} from "../trials/kinds.ts";
import { exactly } from "../trials/observing.ts";
import { once } from "../trials/stand-ins.ts";
import { reshaped, shapes, showTensor, tensors, valuesOf } from "../trials/tensors.ts";
import { section } from "../trials/trial.ts";

let real: Digits;

beforeAll(async () => {
  real = await digits();
});

const column = (values: readonly number[]): Tensor => tensor(values.map((value) => [value]));
const flat = (t: Tensor): number[] => t.flatten().tolist() as number[];

describe("1-loaders", () => {
  const { trial } = section(test, "11-learner/1-loaders", work1, right1);

  const size = wholeNumbers(1, 5);
  /** Items 0, 1, 2, ... with labels that are `first` more. */
  const setOf = (length: number, first: number): TensorDataset => {
    const x = arange(length).float().view(-1, 1);
    return new TensorDataset(x, x.add(first));
  };
  const batchesOf = (loader: Iterable<Pair> | undefined): number[][] =>
    Array.from(loader ?? [], ([, y]) => flat(y));

  trial(
    "DataLoaders · keeps both loaders; from makes them, and only the training loader shuffles",
    "DataLoaders",
    {
      names: () => [], // Any error will do.
      tries: 100,
      given: {
        isFrom: steering(choice([true, true, false])),
        loaders: steering(list(choice(["a loader", "a loader", "undefined"]), { min: 2, max: 2 })),
        trainItems: steering(wholeNumbers(1, 12)),
        validItems: steering(wholeNumbers(1, 12)),
        batchSize: steering(either(size, size, size, choice([0, 1.5, -1, 12.5, Number.NaN]))),
      },
      traits: {
        "a loader is undefined": ({ isFrom, loaders }) => !isFrom && loaders.includes("undefined"),
        "from gets a batchSize of 1 or more": ({ isFrom, batchSize }) => isFrom && batchSize.at < 3,
        "from gets a batchSize above 1": ({ isFrom, batchSize: { at, plan } }) =>
          isFrom && at < 3 && plan > 1,
        "the last training batch isn't full": ({ trainItems, batchSize: { plan } }) => trainItems % plan > 0,
        "from gets 8 training items or more": ({ isFrom, trainItems }) => isFrom && trainItems >= 8,
        "from gets 2 validation items or more": ({ isFrom, validItems }) => isFrom && validItems >= 2,
        "from gets a batchSize of 0": ({ isFrom, batchSize: { plan } }) => isFrom && plan === 0,
        "from gets a batchSize that is above 1, but not whole": ({ isFrom, batchSize: { plan } }) =>
          isFrom && plan > 1 && !Number.isInteger(plan),
      },
      call: ({ isFrom, loaders, trainItems, validItems, batchSize: { plan } }) =>
        isFrom
          ? `DataLoaders.from(a set of ${trainItems} items with the labels 100, ..., a set of ${validItems} items with the labels 200, ..., ${plan})`
          : `new DataLoaders(${loaders.join(", ")})`,
      run(DataLoaders, { isFrom, loaders, trainItems, validItems, batchSize }, see) {
        if (!isFrom) {
          const loader = (word: unknown) =>
            (word === "undefined" ? undefined : new DataLoader(setOf(trainItems, 0))) as DataLoader;
          const [train, valid] = [loader(loaders[0]), loader(loaders[1])];
          const { train: gotTrain, valid: gotValid } = new DataLoaders(train, valid);
          const nameOf = (one: unknown) =>
            one === undefined ? "undefined" : nameAmong({ train, valid }, one);
          see("dls.train", [nameOf(gotTrain)]);
          see("dls.valid", [nameOf(gotValid)]);
          return;
        }
        const dls = DataLoaders.from(setOf(trainItems, 100), setOf(validItems, 200), batchSize);
        const passes = [0, 1].map(() => batchesOf(dls.train));
        for (const [i, batches] of passes.entries()) {
          const pass = i === 0 ? "the first pass" : "a second pass";
          const sizes = batches.map((batch) => batch.length);
          see(`the sizes of the batches of dls.train, at ${pass}`, sizes);
          see(
            `the labels of dls.train, at ${pass}, put in order`,
            batches.flat().sort((a, b) => a - b),
          );
        }
        if (trainItems >= 8) {
          const [first, second] = passes.map((batches) => String(batches.flat()));
          see(
            "whether dls.train has shuffled the items",
            first !== String(arange(trainItems).add(100).tolist()),
          );
          see("whether dls.train gives a new order at each pass", first !== second);
        }
        for (const pass of ["", " at a second pass"])
          see(`the labels of the batches of dls.valid${pass}`, batchesOf(dls.valid));
        const other = DataLoaders.from(setOf(3, 300), setOf(4, 400), 2);
        see("the labels of the batches of another dls.valid", batchesOf(other.valid));
      },
    },
  );
});

describe("2-metrics", () => {
  const { trial } = section(test, "11-learner/2-metrics", work2, right2);

  trial("batchAccuracy · the share of predictions on the right side of 0", "batchAccuracy", scored);

  trial("weightedMean · every item counts the same", "weightedMean", {
    given: {
      values: steering(list(numbers({ special: [0, -1, 0.5, 0.12345678, 1e-9, Number.NaN] }))),
      counts: steering(list(choice([2, 1, 3, 6, 10], [0]))),
    },
    adjust: ({ values, counts }) => {
      const length = Math.min(values.length, counts.length);
      // What becomes of a NaN without items is left open.
      const sizes = counts.slice(0, length).map((count, i) => (Number.isNaN(values[i]) ? count || 2 : count));
      return { values: values.slice(0, length), counts: sizes };
    },
    traits: {
      "the batches differ in size": ({ counts }) => new Set(counts).size > 1,
      "there are no batches": ({ counts }) => counts.length === 0,
      "there are two batches or more": ({ counts }) => counts.length > 1,
      "two values are equal, and their batches differ in size": ({ values, counts }) =>
        values.some((value, i) => counts[i] !== counts[values.indexOf(value)]),
      "the first batch has no items": ({ counts }) => counts[0] === 0,
      "a batch has no items": ({ counts }) => counts.includes(0),
      "two batches before the last one differ in size": ({ counts }) => new Set(counts.slice(0, -1)).size > 1,
      "value × count isn't a whole number": ({ values, counts }) =>
        values.some((value, i) => !Number.isInteger(value * counts[i]!)),
      "a batch has two items or more": ({ counts }) => counts.some((count) => count > 1),
      "a value is 0": ({ values }) => values.includes(0),
      "a value is NaN": ({ values }) => values.some(Number.isNaN),
    },
    tolerance: 1e-12,
  });
});

const means = steering(choice<keyof typeof MEANS>(["weightedMean", "weightedMean", "largest", "total"]));

describe("3-recorder", () => {
  const { trial } = section(test, "11-learner/3-recorder", work3, right3);

  /** A loss as training makes it: at the end of a recorded calculation. */
  const lossOf = (value: number): Tensor => tensor(value, { requiresGrad: true }).mul(1);
  const scoresOf = (epoch: number) => ({
    validLoss: (epoch + 1) / 8,
    metrics: { batchAccuracy: 1 / (epoch + 1) },
  });
  const batch = together({
    loss: choice([1, 2, 4, 3], [0, 0.5, 0.123456, 2 ** -30, Number.NaN]),
    count: choice([2, 1, 3]),
  });
  const epoch = { ...list(batch, { max: 3 }), plain: () => [batch.plain(0)] };

  trial("Recorder · keeps the loss of every batch, and a row for every epoch", "Recorder", {
    tries: 100,
    given: { epochs: steering(list(epoch, { max: 3 })), mean: means, isSecond: steering(flag()) },
    traits: {
      "there is a batch": ({ epochs }) => epochs.flat().length > 0,
      "there are two epochs or more": ({ epochs }) => epochs.length > 1,
      "there is an epoch": ({ epochs }) => epochs.length > 0,
      "an epoch has no batches": ({ epochs }) => epochs.some((some) => some.length === 0),
      "an epoch without batches comes after one that has some": ({ epochs }) =>
        epochs.some((some, i) => some.length === 0 && epochs.slice(0, i).flat().length > 0),
      "an epoch has no more than one batch, and mean isn't weightedMean": ({ epochs, mean }) =>
        isOther({ mean }) && epochs.some((some) => some.length < 2),
      "mean isn't weightedMean": isOther,
      "an epoch before the last one has batches": ({ epochs }) => epochs.slice(0, -1).flat().length > 0,
      "a loss is NaN": ({ epochs }) => epochs.flat().some(({ loss }) => Number.isNaN(loss)),
      "a loss has more than four decimals": ({ epochs }) =>
        epochs.flat().some(({ loss }) => loss === 0.123456),
      "a loss is tiny, but not 0": ({ epochs }) => epochs.flat().some(({ loss }) => loss === 2 ** -30),
      "a batch has two items or more": ({ epochs }) => epochs.flat().some(({ count }) => count > 1),
    },
    call: ({ epochs, mean, isSecond }) => {
      const told = epochs.map(
        (some) => `[${some.map(({ loss, count }) => `${loss} on ${count}`).join(", ")}]`,
      );
      const before = isSecond ? "another Recorder keeps an epoch; " : "";
      return `${before}new Recorder(${mean}), then the epochs ${told.join(", ") || "(none)"}: losses, and on how many items`;
    },
    run(Recorder, { epochs, mean, isSecond }, see) {
      if (isSecond) {
        const other = new Recorder(right2.weightedMean);
        other.addBatch(lossOf(5), 2);
        other.addEpoch(scoresOf(0));
      }
      const recorder = new Recorder(MEANS[mean]);
      const seeBatches = (after: string) => {
        see(`batchLosses after ${after}`, recorder.batchLosses, exactly);
        see(`batchSizes after ${after}`, recorder.batchSizes);
      };
      for (const [i, some] of epochs.entries()) {
        for (const { loss, count } of some) {
          recorder.addBatch(lossOf(loss), count);
          seeBatches("addBatch");
        }
        const scores = scoresOf(i);
        recorder.addEpoch(scores);
        const row: Partial<work3.EpochRow> | undefined = recorder.rows.at(-1);
        see("how many rows there are after addEpoch", recorder.rows.length);
        see("trainLoss of the new row", row?.trainLoss);
        see("epoch of the new row", row?.epoch);
        see("the new row", row);
        see("epochStart after addEpoch", recorder.epochStart);
        seeBatches("addEpoch");
        see("the caller's scores after addEpoch", scores);
      }
      see("all rows", recorder.rows);
    },
  });

  trial("lossChart · two series over the finished epochs, and a label for each axis", "lossChart", {
    tries: 60,
    given: {
      losses: list(
        steering(
          together({
            train: choice([4, 3, 2, 1], [0, Number.NaN]),
            valid: choice([8, 7, 6, 5], [0, Number.NaN]),
          }),
        ),
        { max: 4 },
      ),
      first: steering(choice([0, 0, 2, 8])),
      every: steering(choice([1, 1, 2, -1])),
    },
    // Rows that are turned round end at epoch 0 or later.
    adjust: (plans) => (plans.every < 0 ? { ...plans, first: plans.first + plans.losses.length - 1 } : plans),
    traits: {
      "the rows leave epochs out": ({ losses, every }) => losses.length > 1 && every > 1,
      "the rows don't stand in the order of their epochs": ({ losses, every }) =>
        losses.length > 1 && every < 0,
      "a loss is NaN": ({ losses }) => losses.some(({ train, valid }) => Number.isNaN(train + valid)),
      "there are rows": ({ losses }) => losses.length > 0,
      "there are two rows or more": ({ losses }) => losses.length > 1,
    },
    call: ({ losses, first, every }) => {
      const rows = losses.map(
        ({ train, valid }, i) =>
          `{ epoch: ${first + i * every}, trainLoss: ${train}, validLoss: ${valid}, ... }`,
      );
      return `lossChart([${rows.join(", ")}])`;
    },
    run(lossChart, { losses, first, every }, see) {
      const rows = losses.map(({ train, valid }, i) => ({
        epoch: first + i * every,
        trainLoss: train,
        validLoss: valid,
        metrics: { batchAccuracy: 0.5 },
      }));
      const { series, x, y } = Object(lossChart(rows)) as Partial<LineChart>;
      see("the names of the series", Array.isArray(series) ? series.map((one) => one?.name) : series);
      for (const i of [0, 1]) {
        see(`the x of series[${i}]`, listOf(series?.[i]?.x));
        see(`the y of series[${i}]`, listOf(series?.[i]?.y));
      }
      see("whether x and y have a label, as in x: { label: ... }", [x, y].map(labelled));
      see("the rows after the call", rows);
      const next = Object(lossChart(rows.map((row) => ({ ...row, validLoss: 9 })))) as Partial<LineChart>;
      see("the y of series[1] of another chart, where each validLoss is 9", listOf(next.series?.[1]?.y));
      see("the y of series[1] of the first chart, after that", listOf(series?.[1]?.y));
    },
  });

  /** Numbers as a list, whatever they come in. */
  const listOf = (some: unknown): unknown =>
    some instanceof Tensor ? some.tolist() : some && Array.from(some as ArrayLike<number>);
  const labelled = (axis: unknown): unknown =>
    typeof axis === "object" ? /\S/.test((axis as { label?: string } | null)?.label ?? "") : typeof axis;
});

describe("4-parts", () => {
  const { trial } = section(test, "11-learner/4-parts", work4, right4);

  trial("Q32 · missingParts: the names of all that is missing, in order", "missingParts", {
    given: {
      dls: mostly("there", "undefined", "null"),
      train: mostly("a loader", "[]", ...NONE),
      valid: mostly("a loader", "[]", ...NONE),
      model: steering(choice(MODEL_WORDS)),
      options: mostly("there", "undefined", "null"),
      optFunc: mostly("SGD", ...NONE),
      lossFunc: mostly("squares", ...NONE),
      metrics: mostly("[accuracy]", "[]", ...NONE),
      parameters: steering(choice(["[weight]", "[weight]", "[]", ...NONE])),
    },
    traits: {
      "a field is left out of dls or options": (plans) =>
        (plans.dls === "there" && [plans.train, plans.valid].includes("left out")) ||
        (plans.options === "there" && [plans.optFunc, plans.lossFunc].includes("left out")),
      "the model is of a class of one's own": ({ model }) => model.includes("class"),
      "the model is a module": ({ model }) => model.includes("module"),
      "the model is a plain function with a field parameters": ({ model }) => model === SIMILAR,
      "there is no model": ({ model }) => NONE.includes(model),
      "dls or options is null": ({ dls, options }) => dls === "null" || options === "null",
      "dls is missing as a whole, and more than that": (plans) =>
        plans.dls !== "there" && missing(plans).length > 2,
      "the parameters of a plain function are an empty list": ({ options, model, parameters }) =>
        options === "there" && meansFunction(model) && parameters === "[]",
      "options is missing as a whole, and the model is a plain function": ({ options, model }) =>
        options !== "there" && meansFunction(model),
      "there are no parameters": ({ options, parameters }) =>
        options !== "there" || NONE.includes(parameters),
    },
    call: ({ dls, train, valid, model, options, ...rest }) =>
      `missingParts(${shownAs(dls, { train, valid })}, ${model}, ${shownAs(options, rest)})`,
    run(missingParts, plans, see) {
      see("the result", missingParts(...partsOf(plans)));
      see("a second call", missingParts(...partsOf(plans)));
    },
  });

  type Parts = Parameters<typeof work4.missingParts>;
  const partsOf = ({ dls, train = "", valid = "", model = "", options, ...rest }: Words): Parts =>
    [objectOf(dls, { train, valid }), objectOf(model, {}), objectOf(options, rest)] as Parts;
  const missing = (plans: Words): string[] => right4.missingParts(...partsOf(plans));

  trial("parametersOf · those that were given, else the module's own", "parametersOf", {
    tries: 100,
    given: {
      model: steering(choice(MODELS)),
      isGiven: steering(choice(["given", "given", "left out", "undefined"])),
      parameters: steering(list(choice(NAMES), { max: 3, distinct: true })),
    },
    adjust: (plans) => (meansFunction(plans.model) ? { ...plans, isGiven: "given" } : plans),
    traits: {
      "the model is a plain function": ({ model }) => meansFunction(model),
      "the model is a module": ({ model }) => !meansFunction(model),
      "parameters are given": ({ isGiven }) => isGiven === "given",
      "parameters are undefined": ({ isGiven }) => isGiven === "undefined",
      "an empty list is given": ({ isGiven, parameters }) => isGiven === "given" && parameters.length === 0,
      "a tensor that isn't recorded is to be trained": ({ isGiven, parameters, model }) =>
        isGiven === "given" ? parameters.includes("frozen") : model.includes("frozen"),
      "no parameters are given, and the module has inner modules": ({ isGiven, model }) =>
        isGiven !== "given" && model === "a module with two layers",
    },
    call: ({ model, isGiven, parameters }) => {
      const some = isGiven === "given" ? `[${parameters.join(", ")}]` : "undefined";
      const note =
        parameters.includes("frozen") && isGiven === "given" ? "; requiresGrad of frozen is false" : "";
      return `parametersOf(${model}, ${isGiven === "left out" ? "{}" : `{ parameters: ${some} }`})${note}`;
    },
    run(parametersOf, { model: name, isGiven, parameters }, see) {
      const { known, all } = models();
      const model = all[MODELS.indexOf(name)]!;
      const given = parameters.map((one) => known[one]!);
      const options = isGiven === "left out" ? {} : { parameters: isGiven === "given" ? given : undefined };
      const named = (some: unknown) =>
        Array.isArray(some) ? some.map((one) => nameAmong(known, one)) : some;
      const before = Object.values(known).map((one) => one.requiresGrad);
      see("the tensors to train", named(parametersOf(model, options)));
      see("options.parameters after the call", named(options.parameters));
      const isAsBefore = Object.values(known).every((one, i) => one.requiresGrad === before[i]);
      see("whether requiresGrad of all tensors is as before", isAsBefore);
      see(
        "the tensors to train of a second call, with { parameters: [v] }",
        named(parametersOf(model, { parameters: [known.v!] })),
      );
      if (!(model instanceof nn.Module)) return;
      const added = new nn.Parameter(tensor([5]));
      Object.assign(model, { added });
      const now: readonly unknown[] = parametersOf(model, {});
      see("whether a parameter that came since is among them", Array.isArray(now) && now.includes(added));
    },
  });
});

describe("5-epoch", () => {
  const { trial } = section(test, "11-learner/5-epoch", work5, right5);

  trial(
    "trainEpoch · for every batch: predict, loss, backward, step, zero; then onBatch is told",
    "trainEpoch",
    {
      tries: 80,
      given: training,
      traits: epochTraits,
      call: (plans) =>
        `trainEpoch(${showBatches(plans)}, model, loss, optimizer, onBatch): the model, ${plans.model}, gives w · x with w = 1; the loss is (mean of p − mean of y)²; lr is 0.25`,
      run(trainEpoch, { batches, isOnce, model: kind }, see) {
        const pairs = batches.map(pairOf);
        const { log, module, model, optimizer, loss } = workshop(pairs, kind);
        const [losses, counts]: [unknown[], unknown[]] = [[], []];
        trainEpoch(isOnce ? once(pairs) : pairs, model, loss, optimizer, (one, count) => {
          log.push("onBatch()");
          losses.push(one);
          counts.push(count);
        });
        for (const [i, calls] of roundsOf(log, pairs.length).entries())
          see(`what happens with batches[${i}]`, toldLast(calls));
        if (!meansFunction(kind)) module.seeModes(see);
        see("the losses that onBatch is told", losses);
        see("the counts that onBatch is told", counts);
        see("w after the epoch", module.w.data);
        see("the batches after the epoch", pairs);
      },
    },
  );
});

describe("6-validate", () => {
  const { trial } = section(test, "11-learner/6-validate", work6, right6);

  trial(
    "predictBatches · predictions and labels of every batch, in eval mode, without recording",
    "predictBatches",
    {
      given: { ...training, isQuiet: steering(choice([false, false, true])) },
      traits: { "nothing is recorded around it (noGrad)": ({ isQuiet }) => isQuiet, ...trainingTraits },
      call: (plans) =>
        `predictBatches(${showBatches(plans)}, model)${plans.isQuiet ? ", inside noGrad" : ""}: the model, ${plans.model}, gives w · x with w = 2`,
      run(predictBatches, { batches, isOnce, model: kind, isQuiet }, see) {
        within(isQuiet, () => {
          const pairs = batches.map(pairOf);
          const [records, ways]: [boolean[], string[]] = [[], []];
          const module = new Scale((_, way) => {
            records.push(isGradEnabled());
            ways.push(`${way}(x)`);
          }).as(kind);
          module.w.data.fill_(2);
          const isPlain = meansFunction(kind);
          const model = isPlain ? plainModel(module) : module;
          const predictions = () => predictBatches(isOnce ? once(pairs) : pairs, model);
          const first: unknown = predictions();
          see("how many pairs come", Array.isArray(first) ? first.length : first);
          see("the result", first);
          see("the batches after the call", pairs);
          see("how the model is called, batch after batch", ways);
          see("whether the engine records while the model predicts, batch after batch", records);
          const predicted = Array.isArray(first) ? first.map((pair) => pair?.[0]) : [];
          see(
            "requiresGrad of the predictions",
            predicted.map((one) => one?.requiresGrad),
          );
          if (!isPlain) module.seeModes(see);
          module.w.data.fill_(3);
          see("the result of a second call, when w has changed to 3", predictions());
          if (!isPlain) module.seeModes(see);
          see("the first result, after the second call", first);
          see("w afterwards", module.w.data);
          seeError(see, "the model", (broken) => predictBatches([[column([1]), column([1])]], broken));
          see("whether the engine records after a model has thrown", isGradEnabled());
        });
      },
    },
  );

  const said = together({
    predictions: tensors({
      shapes: shapes(2, 2, choice([1, 2, 3])),
      numbers: choice([1, 2, 3, 4], [0, -1, Number.NaN]),
      views: false,
    }),
    targets: tensors({ shapes: shapes(2, 2), numbers: choice([0, 1]), views: false }),
  });
  trial("scoresOf · the loss and each metric by its name, over all batches", "scoresOf", {
    tries: 100,
    given: {
      batches: list(steering(said), { max: 3 }),
      lossFunc: steering(choice<"squares" | "distance">(["squares", "distance"])),
      metrics: steering(
        list(choice<keyof typeof NAMED>(["error", "distance", "squares"]), { max: 2, distinct: true }),
      ),
      mean: means,
    },
    adjust: (plans) => {
      const fitting = ({ predictions, targets }: PlanOf<typeof said>) => ({
        predictions,
        targets: reshaped(targets, predictions.shape),
      });
      return { ...plans, batches: plans.batches.map(fitting) };
    },
    traits: {
      "a prediction is NaN, and so is the loss": ({ batches }) =>
        batches.some(({ predictions }) => valuesOf(predictions).some(Number.isNaN)),
      "there is one batch, and mean isn't weightedMean": ({ batches, mean }) =>
        isOther({ mean }) && batches.length === 1,
      "mean isn't weightedMean": isOther,
      "a metric is lossFunc itself": ({ lossFunc, metrics }) => metrics.includes(lossFunc),
      "there are metrics and batches": ({ batches, metrics }) => metrics.length > 0 && batches.length > 0,
      "there are metrics": ({ metrics }) => metrics.length > 0,
      "there are two metrics": ({ metrics }) => metrics.length > 1,
      "there are metrics, but no batches": ({ batches, metrics }) =>
        metrics.length > 0 && batches.length === 0,
      "there are no batches": ({ batches }) => batches.length === 0,
      "there are two batches or more": ({ batches }) => batches.length > 1,
    },
    call: ({ batches, lossFunc, metrics, mean }) => {
      const pairs = batches.map(
        ({ predictions, targets }) => `[${showTensor(predictions)}, ${showTensor(targets)}]`,
      );
      const other = mean === "total" ? ", total the sum of value × size" : "";
      const note = `squares is the mean of (p − t)², distance its root, error the mean of p − t${other}`;
      return `scoresOf([${pairs.join(", ")}], ${lossFunc}, [${metrics.join(", ")}], ${mean}); ${note}`;
    },
    run(scoresOf, { batches, lossFunc, metrics, mean }, see) {
      const predicted = batches.map(({ predictions, targets }) => [predictions, targets] as const);
      const asked = metrics.map((name) => NAMED[name]);
      const sizes: unknown[] = [];
      const over = notingSizes(MEANS[mean], sizes);
      const scores: Partial<right3.Scores> | undefined = scoresOf(predicted, NAMED[lossFunc], asked, over);
      see("the sizes of batches that mean gets, each list once", sizes);
      see("validLoss", scores?.validLoss, exactly);
      see("the names in metrics", Object.keys(scores?.metrics ?? {}).sort());
      for (const name of metrics) see("a metric's value", scores?.metrics?.[name], exactly);
      see("the result", scores);
      see("the predictions and labels afterwards", predicted);
    },
  });

  test("scoresOf · the published start is right on 1064 of 2038 validation images", () => {
    const params = publishedStart();
    const predicted = inBatches(real.valid).map(([x, y]): Pair => [predict(x, params).detach(), y]);
    const { metrics } = work6.scoresOf(predicted, digitLoss, [batchAccuracy], right2.weightedMean);
    expectNumbers(metrics.batchAccuracy, 1064 / 2038, {
      what: "the accuracy on the 2038 validation images, in batches of 256",
      tolerance: 1e-6,
    });
  });
});

describe("7-learner", () => {
  const { trial } = section(test, "11-learner/7-learner", work7, right7);

  type Calls = { readonly missing: readonly string[]; readonly calls: readonly string[] };
  /** What a Learner that was made is asked to do. */
  const done = ({ missing, calls }: Calls): string => (missing.length === 0 ? calls.join() : "");

  trial(
    "Q32 · Learner: refuses when parts are missing; fit trains, validates and records in every epoch",
    "Learner",
    {
      given: {
        missing: steering(
          list(choice(["dls.valid", "optFunc", "model", "parameters"]), { max: 3, distinct: true }),
        ),
        isComplete: steering(choice([true, true, true, false])),
        metrics: steering(choice(Object.keys(METRICS) as (keyof typeof METRICS)[])),
        calls: steering(
          list(
            choice(["fit(1, 0.5)", "fit(2, 0.25)", "validate()"], ["fit(0, 1)", "fit(1, 0)", "fit(3, 0.5)"]),
            { min: 1, max: 3 },
          ),
        ),
      },
      adjust: ({ missing, ...rest }) => ({ ...rest, missing: rest.isComplete ? [] : missing }),
      traits: {
        "a part is missing": ({ missing }) => missing.length > 0,
        "two parts or more are missing": ({ missing }) => missing.length > 1,
        "no part is missing": ({ missing }) => missing.length === 0,
        "options.metrics is undefined": ({ metrics }) => metrics.includes("undefined"),
        "an epoch is trained": (plans) => /fit\([1-9]/.test(done(plans)),
        "two epochs or more are trained in one fit": (plans) => /fit\([23]/.test(done(plans)),
        "the model is scored twice or more": (plans) =>
          /fit\([23]|(validate|fit\(1).*(validate|fit\([1-3])/.test(done(plans)),
        "fit is called": (plans) => /fit/.test(done(plans)),
        "fit is called after another call": (plans) => /\),fit/.test(done(plans)),
        "fit is called twice": (plans) => /fit.*fit/.test(done(plans)),
        "validate is called": (plans) => /validate/.test(done(plans)),
        "fit is called with 0 epochs": (plans) => /fit\(0/.test(done(plans)),
      },
      names: ({ missing }) => missing,
      call: ({ missing, metrics, calls }) => {
        const then =
          missing.length === 0
            ? `, then ${calls.join(", ")}`
            : ` where parts.missingParts gives [${missing.join(", ")}]`;
        return `new Learner(dls, model, { optFunc, lossFunc${metrics} }, parts)${then}`;
      },
      run(Learner, { missing, metrics, calls }, see) {
        const { log, dls, model, options, parts, recorder, w, trained, made } = stage(metrics, missing);
        const learner = new Learner(dls, model, options, parts);
        see("what `new` gives", learner instanceof Learner ? ["a Learner"] : learner);
        for (const call of calls) {
          log.length = 0;
          recorder.told.length = 0;
          const [epochs, lr] = call.match(/[\d.]+/g)?.map(Number) ?? [];
          if (epochs === undefined || lr === undefined) {
            const scores = learner.validate();
            see("what validate calls", log);
            see("the scores that validate returns", scores);
          } else {
            learner.fit(epochs, lr);
            // Whether an optimizer is made for no epochs at all is nobody's business.
            const told = log.filter((one) => epochs > 0 || !one.startsWith("new optFunc"));
            for (const [i, some] of epochsOf(told, epochs, "addEpoch").entries())
              see(`what fit calls, epoch ${i}`, some);
          }
          see("what the recorder's addBatch was told", recorder.told);
          see("recorder.rows", recorder.rows);
          see("w, to which each epoch adds 1", w.data);
          trained.now = [w, tensor([0], { requiresGrad: true })];
        }
        see("how many recorders were made", made.recorders);
      },
    },
  );

  const { weightedMean } = right2;
  const referenceParts: right7.LearnerParts = {
    ...{ ...right4, ...right5, ...right6 },
    newRecorder: () => new right3.Recorder(weightedMean),
    scoresOf: (predicted, lossFunc, metrics) => right6.scoresOf(predicted, lossFunc, metrics, weightedMean),
  };

  test("Learner · the published run: 0.9784 of the validation images after 20 epochs (0.9785 in print)", () => {
    manualSeed(42);
    const loaders = { train: inBatches(real.train), valid: inBatches(real.valid) };
    const options = { optFunc: optim.SGD, lossFunc: digitLoss, metrics: [batchAccuracy] };
    const learner = new work7.Learner(loaders, new nn.Linear(784, 1), options, referenceParts);
    learner.fit(20, 1);
    expectNumbers(learner.recorder.rows.at(-1)?.metrics.batchAccuracy, 0.9784, {
      what: "the accuracy of a linear layer after 20 epochs with learning rate 1",
      tolerance: 3e-4,
    });
  });
});

describe("answers", () => claims(test, work, right));
