/**
 * Schedules: the learning rates and momentums that PyTorch recorded, saving and going on, and what is refused beyond the tables of
 * bad input.
 */
import { describe, expect, test } from "vitest";
import { ones, optim } from "#engine";
import { wrong } from "./support/bad-operands.ts";
import { recorded } from "./support/recorded.ts";

type Kind = "StepLR" | "CosineAnnealingLR" | "OneCycleLR";

interface RecordedSchedule {
  readonly name: string;
  readonly optimizer: "SGD" | "Adam" | "AdamW";
  readonly groups: readonly { readonly lr: number }[];
  readonly schedule: Kind;
  readonly argument: number | readonly number[];
  readonly options: object;
  /** The step before which somebody multiplies every rate by a factor. */
  readonly meddled?: { readonly at: number; readonly factor: number };
  readonly rows: readonly { readonly lr: readonly number[]; readonly momentum: readonly number[] }[];
}

const leaf = () => ones([1], { requiresGrad: true });

function optimizerOf({ optimizer, groups }: RecordedSchedule): optim.Scheduled {
  const kind = optim[optimizer] as new (groups: unknown) => optim.SGD | optim.Adam;
  return new kind(groups.map((group) => ({ params: [leaf()], ...group })));
}

function scheduleOf(c: RecordedSchedule, optimizer: optim.Scheduled): optim.LRScheduler {
  const kind = optim[c.schedule] as new (...args: unknown[]) => optim.LRScheduler;
  return new kind(optimizer, c.argument, c.options);
}

/** The recorded rows from one to another, with the steps between them. */
function follow(c: RecordedSchedule, schedule: optim.LRScheduler, from: number, to: number): void {
  const { paramGroups } = schedule.optimizer;
  for (let row = from; row <= to; row++) {
    const { lr, momentum } = c.rows[row]!;
    const rates = paramGroups.map((group) => group.lr);
    expect(schedule.getLastLr()).toEqual(rates);
    for (const [i, group] of paramGroups.entries()) {
      expect(rates[i]!, `rate ${i} after ${row} steps`).toBeCloseTo(lr[i]!, 15);
      expect(group.betas?.[0] ?? group.momentum, `momentum ${i} after ${row}`).toBeCloseTo(momentum[i]!, 14);
    }
    if (row === to) return;
    if (row === c.meddled?.at) for (const group of paramGroups) group.lr *= c.meddled.factor;
    schedule.step();
  }
}

const cases = recorded<RecordedSchedule>("schedules");

describe("as PyTorch", () => {
  for (const c of cases) test(c.name, () => follow(c, scheduleOf(c, optimizerOf(c)), 0, c.rows.length - 1));
});

describe("saved in the middle, through JSON, and loaded into a fresh one", () => {
  for (const c of cases) {
    test(c.name, () => {
      const optimizer = optimizerOf(c);
      const first = scheduleOf(c, optimizer);
      const middle = c.rows.length >> 1;
      follow(c, first, 0, middle);
      const saved = JSON.parse(JSON.stringify(first.stateDict())) as optim.ScheduleState;
      const rates = optimizer.paramGroups.map((group) => ({ ...group }));
      const second = scheduleOf(
        { ...c, argument: 5, options: { ...c.options, ...OTHER[c.schedule] } },
        optimizer,
      );
      for (const [i, group] of optimizer.paramGroups.entries()) Object.assign(group, rates[i]); // the optimizer's own loadStateDict
      second.loadStateDict(saved);
      expect(second.stateDict()).toEqual(saved);
      follow(c, second, middle, c.rows.length - 1);
    });
  }
});

/** Other settings than the saved ones. */
const OTHER = { StepLR: { gamma: 0.7 }, CosineAnnealingLR: { etaMin: 0.05 }, OneCycleLR: { totalSteps: 77 } };

test("a state is a copy", () => {
  const schedule = new optim.OneCycleLR(new optim.SGD([leaf()], { lr: 1 }), 1, { totalSteps: 10 });
  (schedule.stateDict().baseLrs as number[])[0] = 7;
  schedule.getLastLr()[0] = 7;
  expect(schedule.stateDict().baseLrs).toEqual([0.04]);
  expect(schedule.getLastLr()).not.toEqual([7]);
});

test("one step more than the cycle has is refused, and changes nothing", () => {
  const sgd = new optim.SGD([leaf()], { lr: 1 });
  const schedule = new optim.OneCycleLR(sgd, 1, { totalSteps: 3 });
  for (let i = 0; i < 3; i++) schedule.step();
  const before = String(sgd) + JSON.stringify(schedule.stateDict());
  expect(() => schedule.step()).toThrow("step: the cycle was planned for 3 steps, and this is one more");
  expect(String(sgd) + JSON.stringify(schedule.stateDict())).toBe(before);
});

test("a group that came later is refused", () => {
  const sgd = new optim.SGD([leaf()], { lr: 1 });
  const schedule = new optim.StepLR(sgd, 2);
  sgd.addParamGroup({ params: [leaf()] });
  expect(() => schedule.step()).toThrow(
    "step: the schedule was made for 1 groups of parameters, the optimizer has 2 now",
  );
});

test("any object with groups is an optimizer here, if it has what is changed", () => {
  const own = { paramGroups: [{ lr: 1 }] };
  const schedule = new optim.StepLR(own, 1, { gamma: 0.5 });
  schedule.step();
  expect(own.paramGroups).toEqual([{ lr: 0.5 }]);
  expect(() => new optim.OneCycleLR(own, 1, { totalSteps: 3 })).toThrow("{ cycleMomentum: false }");
  new optim.OneCycleLR(own, 1, { totalSteps: 10, cycleMomentum: false });
  expect(own.paramGroups[0]!.lr).toBeCloseTo(0.04, 15);
});

describe("loadStateDict changes nothing when anything differs", () => {
  const make = () => new optim.StepLR(new optim.SGD([leaf()], { lr: 1 }), 2);
  const BAD: Readonly<Record<string, readonly [state: unknown, says: string]>> = {
    nothing: [undefined, "what stateDict() gave, got undefined"],
    null: [null, "null"],
    "another schedule's": [
      new optim.CosineAnnealingLR(new optim.SGD([leaf()], { lr: 1 }), 2).stateDict(),
      "there is no option tMax",
    ],
    "a part": [{ lastEpoch: 3 }, "baseLrs, lastLr, stepSize, gamma is missing"],
    "half a step": [
      { ...make().stateDict(), lastEpoch: 0.5 },
      "lastEpoch must be a whole number of 0 or more",
    ],
    "other groups": [
      { ...make().stateDict(), baseLrs: [1, 1] },
      "it was of 2 groups of parameters, here are 1",
    ],
    "a bad setting": [{ ...make().stateDict(), stepSize: 0 }, "stepSize must be a whole number of 1 or more"],
  };
  for (const [name, [state, says]] of Object.entries(BAD)) {
    test(name, () => {
      const schedule = make();
      const before = JSON.stringify(schedule.stateDict());
      expect(() => schedule.loadStateDict(wrong(state))).toThrow(says);
      expect(JSON.stringify(schedule.stateDict())).toBe(before);
    });
  }
});
