/**
 * Floor 6 · schedules: learning rates that change as training goes on. `step()` comes after the optimizer's, once per epoch
 * or once per batch, as the schedule was planned. (After PyTorch's torch.optim.lr_scheduler.)
 */
import { type Check, IS, readOptions, show, takeAtMost } from "../array/arguments.ts";

/** What a schedule changes: the groups of an optimizer. */
export interface Scheduled {
  readonly paramGroups: readonly {
    lr: number;
    momentum?: number;
    betas?: readonly [number, number];
  }[];
}

/** All that must be kept to go on later. The settings of the schedule stand beside these three. */
export interface ScheduleState {
  readonly lastEpoch: number;
  readonly baseLrs: readonly number[];
  readonly lastLr: readonly number[];
  readonly [setting: string]: unknown;
}

/** What a schedule's settings must be, by their names. */
export type Checks<Settings> = { readonly [Name in keyof Settings]: Check };

const isRates: Check = (value) =>
  Array.isArray(value) && value.every((one) => IS.number(one) === null) ? null : "a list of numbers";
const STATE = {
  lastEpoch: ((value) =>
    Number.isSafeInteger(value) && Number(value) >= 0 ? null : "a whole number of 0 or more") as Check,
  baseLrs: isRates,
  lastLr: isRates,
};

export abstract class LRScheduler<Settings extends object = object> {
  readonly optimizer: Scheduled;
  /** How many steps were taken. */
  lastEpoch = 0;
  /** The learning rate of each group before the first step. */
  baseLrs: readonly number[];
  protected settings: Settings;
  readonly #checks: Checks<Settings>;
  #lastLr: readonly number[];

  constructor(optimizer: Scheduled, settings: Settings, checks: Checks<Settings>) {
    const name = new.target.name;
    const groups: unknown = (optimizer as Partial<Scheduled> | null | undefined)?.paramGroups;
    const fits = Array.isArray(groups) && groups.every((group) => typeof group?.lr === "number");
    if (!fits || groups.length === 0) {
      throw new TypeError(
        `${name}: needs an optimizer with groups of parameters, as new optim.SGD(...) is one, got ${show(optimizer)}`,
      );
    }
    for (const [key, check] of Object.entries<Check>(checks)) {
      const wanted = check(settings[key as keyof Settings]);
      if (wanted !== null)
        throw new RangeError(
          `${name}: ${key} must be ${wanted}, got ${show(settings[key as keyof Settings])}`,
        );
    }
    this.optimizer = optimizer;
    this.settings = settings;
    this.#checks = checks;
    this.baseLrs = optimizer.paramGroups.map(({ lr }) => lr);
    this.#lastLr = this.baseLrs;
  }

  /** The learning rate of each group after `step` steps, 1 or more; the groups still hold those of the step before. */
  protected abstract ratesAt(step: number): readonly number[];

  /** Sets the groups' learning rates for the next step. */
  step(): void {
    const { paramGroups } = this.optimizer;
    if (paramGroups.length !== this.baseLrs.length) {
      throw new RangeError(
        `step: the schedule was made for ${this.baseLrs.length} groups of parameters, the optimizer has ${paramGroups.length} now`,
      );
    }
    this.changeAt(this.lastEpoch + 1);
    this.lastEpoch++;
  }

  /** Writes into the groups what holds after so many steps. */
  protected changeAt(step: number): void {
    const rates = this.ratesAt(step);
    for (const [i, group] of this.optimizer.paramGroups.entries()) group.lr = rates[i]!;
    this.#lastLr = [...rates];
  }

  /** The learning rate of each group, as the last step set it. */
  getLastLr(): number[] {
    return [...this.#lastLr];
  }

  /** Where the schedule is, as plain numbers. The optimizer keeps its own state, learning rates among it. */
  stateDict(): ScheduleState {
    const { lastEpoch, baseLrs } = this;
    return structuredClone({ ...this.settings, lastEpoch, baseLrs, lastLr: this.getLastLr() });
  }

  /**
   * Goes on from a state that a schedule of this class gave. Load the optimizer's state too: the groups' rates are there.
   *
   * @throws when something is missing, or doesn't fit this class or these groups; nothing is changed then.
   */
  loadStateDict(saved: ScheduleState): void {
    const known: Record<string, Check> = { ...STATE, ...this.#checks };
    const example = "schedule.loadStateDict(saved), with what stateDict() gave";
    if (saved === undefined) throw new TypeError(`loadStateDict: needs ${example}, got undefined`);
    const read = readOptions<Record<string, unknown>>("loadStateDict", saved, known, example);
    const missing = Object.keys(known).filter((name) => read[name] === undefined);
    if (missing.length > 0) throw new Error(`loadStateDict: ${missing.join(", ")} is missing (${example})`);
    const { lastEpoch, baseLrs, lastLr, ...settings } = structuredClone(saved);
    const count = this.optimizer.paramGroups.length;
    if (baseLrs.length !== count || lastLr.length !== count)
      throw new Error(`loadStateDict: it was of ${baseLrs.length} groups of parameters, here are ${count}`);
    this.settings = settings as Settings;
    [this.lastEpoch, this.baseLrs, this.#lastLr] = [lastEpoch, baseLrs, lastLr];
  }
}

takeAtMost(LRScheduler.prototype, { 0: ["step", "getLastLr", "stateDict"], 1: ["loadStateDict"] });

export interface StepLROptions {
  /** By what the rate is multiplied each time; 0.1 unless it is said. */
  readonly gamma?: number;
}

/** Every `stepSize` steps the learning rate is multiplied by gamma: `new optim.StepLR(sgd, 30, { gamma: 0.1 })`. */
export class StepLR extends LRScheduler<{ readonly stepSize: number; readonly gamma: number }> {
  constructor(optimizer: Scheduled, stepSize: number, options?: StepLROptions) {
    const checks = { stepSize: IS.count, gamma: IS.number };
    const example = "new optim.StepLR(optimizer, 30, { gamma: 0.1 })";
    const { gamma = 0.1 } = readOptions("StepLR", options, { gamma: IS.number }, example);
    super(optimizer, { stepSize, gamma }, checks);
  }

  protected override ratesAt(step: number): number[] {
    const factor = step % this.settings.stepSize === 0 ? this.settings.gamma : 1;
    return this.optimizer.paramGroups.map(({ lr }) => lr * factor);
  }
}

export interface CosineAnnealingLROptions {
  /** The rate at the bottom; 0 unless it is said. */
  readonly etaMin?: number;
}

/**
 * The learning rate goes down along half a cosine, in `tMax` steps: slowly at first, and slowly towards the end. (Loshchilov
 * and Hutter 2017; further steps go up again.) Each rate is made from the one before, so that a group whose rate was changed
 * by hand keeps the change.
 */
export class CosineAnnealingLR extends LRScheduler<{ readonly tMax: number; readonly etaMin: number }> {
  constructor(optimizer: Scheduled, tMax: number, options?: CosineAnnealingLROptions) {
    const checks = { tMax: IS.count, etaMin: IS.number };
    const example = "new optim.CosineAnnealingLR(optimizer, 10, { etaMin: 0.001 })";
    const { etaMin = 0 } = readOptions("CosineAnnealingLR", options, { etaMin: IS.number }, example);
    super(optimizer, { tMax, etaMin }, checks);
  }

  protected override ratesAt(step: number): number[] {
    const { tMax, etaMin } = this.settings;
    const height = (at: number) => 1 + Math.cos((Math.PI * at) / tMax);
    return this.optimizer.paramGroups.map(({ lr }, i) => {
      // At the bottom the rate is etaMin, and no factor leads away from there.
      if ((step - 1 - tMax) % (2 * tMax) === 0)
        return lr + ((this.baseLrs[i]! - etaMin) * (1 - Math.cos(Math.PI / tMax))) / 2;
      return (height(step) / height(step - 1)) * (lr - etaMin) + etaMin;
    });
  }
}
