/**
 * Floor 6 · the one-cycle schedule: up to a high learning rate and down again far below the first one, while the momentum
 * goes the other way. (Smith and Topin 2018.)
 */
import { type Check, IS, readOptions, show } from "../array/arguments.ts";
import { type Checks, LRScheduler, type Scheduled } from "./schedule.ts";

export interface OneCycleLROptions {
  /** How many steps there will be in all. Or say epochs and stepsPerEpoch. */
  readonly totalSteps?: number;
  readonly epochs?: number;
  readonly stepsPerEpoch?: number;
  /** Which part of the steps goes up: 0.3 unless it is said. */
  readonly pctStart?: number;
  /** Along half a cosine, or in a straight line. */
  readonly annealStrategy?: "cos" | "linear";
  /** Whether the momentum (of Adam: the first beta) goes down and up again. */
  readonly cycleMomentum?: boolean;
  /** The momentum where the rate is highest; 0.85 unless it is said. One number, or one per group. */
  readonly baseMomentum?: number | readonly number[];
  /** The momentum at both ends; 0.95 unless it is said. */
  readonly maxMomentum?: number | readonly number[];
  /** The first rate is maxLr / divFactor; 25 unless it is said. */
  readonly divFactor?: number;
  /** The last rate is the first one / finalDivFactor; 10,000 unless it is said. */
  readonly finalDivFactor?: number;
  /** Go down to the first rate as fast as up, and only then to the last one. */
  readonly threePhase?: boolean;
}

/** The options with nothing left out, and a number for each group. */
interface Settings {
  readonly maxLr: readonly number[];
  readonly totalSteps: number;
  readonly pctStart: number;
  readonly annealStrategy: "cos" | "linear";
  readonly cycleMomentum: boolean;
  readonly baseMomentum: readonly number[];
  readonly maxMomentum: readonly number[];
  readonly divFactor: number;
  readonly finalDivFactor: number;
  readonly threePhase: boolean;
}

const isPositive: Check = (value) =>
  typeof value === "number" && value > 0 ? null : "a number of more than 0";
const isPart: Check = (value) =>
  typeof value === "number" && value >= 0 && value <= 1 ? null : "a number from 0 to 1";
const isStrategy: Check = (value) => (value === "cos" || value === "linear" ? null : '"cos" or "linear"');
const isPerGroup: Check = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => IS.number(one) === null && one >= 0)
    ? null
    : "a number of 0 or more, or one for each group";

const CHECKS: Checks<Settings> = {
  maxLr: isPerGroup,
  totalSteps: IS.count,
  pctStart: isPart,
  annealStrategy: isStrategy,
  cycleMomentum: IS.boolean,
  baseMomentum: isPerGroup,
  maxMomentum: isPerGroup,
  divFactor: isPositive,
  finalDivFactor: isPositive,
  threePhase: IS.boolean,
};
const { maxLr: _, ...OPTIONS } = {
  ...CHECKS,
  epochs: IS.count,
  stepsPerEpoch: IS.count,
  baseMomentum: IS.anything, // one number, or a list: looked at below
  maxMomentum: IS.anything,
};

/** A stretch of the way: where it ends, and between which of the three rates and two momentums it goes. */
interface Phase {
  readonly end: number;
  readonly lr: readonly [from: "first" | "max" | "last", to: "first" | "max" | "last"];
  readonly momentum: readonly [from: "base" | "max", to: "base" | "max"];
}

/** `new optim.OneCycleLR(sgd, 0.1, { totalSteps: epochs * batches })`, and a step after each batch. */
export class OneCycleLR extends LRScheduler<Settings> {
  constructor(optimizer: Scheduled, maxLr: number | readonly number[], options?: OneCycleLROptions) {
    const example = "new optim.OneCycleLR(optimizer, 0.1, { totalSteps: 100 })";
    const read = readOptions("OneCycleLR", options, OPTIONS, example);
    const { epochs, stepsPerEpoch, baseMomentum = 0.85, maxMomentum = 0.95, ...rest } = read;
    const totalSteps = read.totalSteps ?? (epochs ?? Number.NaN) * (stepsPerEpoch ?? Number.NaN);
    if (Number.isNaN(totalSteps))
      throw new TypeError(`OneCycleLR: needs totalSteps, or epochs and stepsPerEpoch (${example})`);
    const groups = (optimizer as Partial<Scheduled> | null | undefined)?.paramGroups?.length ?? 1;
    const perGroup = (what: string, value: number | readonly number[]): readonly number[] => {
      if (!Array.isArray(value)) return new Array<number>(groups).fill(value as number);
      if (value.length === groups) return [...value];
      throw new RangeError(
        `OneCycleLR: ${what} must be one number, or one for each of ${groups} groups, got ${show(value)}`,
      );
    };
    const settings: Settings = {
      pctStart: 0.3,
      annealStrategy: "cos",
      cycleMomentum: true,
      divFactor: 25,
      finalDivFactor: 1e4,
      threePhase: false,
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      totalSteps,
      maxLr: perGroup("maxLr", maxLr),
      baseMomentum: perGroup("baseMomentum", baseMomentum),
      maxMomentum: perGroup("maxMomentum", maxMomentum),
    };
    super(optimizer, settings, CHECKS);
    if (
      settings.cycleMomentum &&
      !optimizer.paramGroups.every((group) => "momentum" in group || "betas" in group)
    )
      throw new TypeError(
        "OneCycleLR: this optimizer has neither momentum nor betas; write { cycleMomentum: false }",
      );
    this.baseLrs = settings.maxLr.map((most) => most / settings.divFactor);
    this.changeAt(0);
  }

  protected override ratesAt(step: number): number[] {
    const { phase, between } = this.#at(step);
    return this.baseLrs.map((first, i) => {
      const rates = { first, max: this.settings.maxLr[i]!, last: first / this.settings.finalDivFactor };
      return between(rates[phase.lr[0]], rates[phase.lr[1]]);
    });
  }

  protected override changeAt(step: number): void {
    super.changeAt(step);
    if (!this.settings.cycleMomentum) return;
    const { phase, between } = this.#at(step);
    for (const [i, group] of this.optimizer.paramGroups.entries()) {
      const momentums = { base: this.settings.baseMomentum[i]!, max: this.settings.maxMomentum[i]! };
      const momentum = between(momentums[phase.momentum[0]], momentums[phase.momentum[1]]);
      if (group.betas === undefined) group.momentum = momentum;
      else group.betas = [momentum, group.betas[1]];
    }
  }

  /**
   * In which phase a step is, and what lies between two numbers there.
   *
   * @throws when there were as many steps as were planned.
   */
  #at(step: number): { readonly phase: Phase; readonly between: (from: number, to: number) => number } {
    const { totalSteps, annealStrategy } = this.settings;
    if (step > totalSteps)
      throw new RangeError(`step: the cycle was planned for ${totalSteps} steps, and this is one more`);
    const phases = this.#phases();
    const number = phases.findIndex(({ end }, i) => step <= end || i === phases.length - 1);
    const [start, phase] = [phases[number - 1]?.end ?? 0, phases[number]!];
    const part = phase.end === start ? 1 : (step - start) / (phase.end - start);
    const slope = Math.cos(Math.PI * part) + 1;
    const between = (from: number, to: number) =>
      annealStrategy === "linear" ? (to - from) * part + from : to + ((from - to) / 2) * slope;
    return { phase, between };
  }

  #phases(): Phase[] {
    const { totalSteps, pctStart, threePhase } = this.settings;
    const up: Phase = { end: pctStart * totalSteps - 1, lr: ["first", "max"], momentum: ["max", "base"] };
    if (!threePhase) return [up, { end: totalSteps - 1, lr: ["max", "last"], momentum: ["base", "max"] }];
    const down: Phase = {
      end: 2 * pctStart * totalSteps - 2,
      lr: ["max", "first"],
      momentum: ["base", "max"],
    };
    return [up, down, { end: totalSteps - 1, lr: ["first", "last"], momentum: ["max", "max"] }];
  }
}
