/**
 * Floor 6 · what all optimizers share: parameters in groups, each with its settings, and what is remembered of each
 * parameter from step to step. (After PyTorch's torch.optim.Optimizer.)
 */
import { inspect } from "node:util";
import { type Check, IS, readOptions, show, takeAtMost } from "../array/arguments.ts";
import { type NdArray, sameShape, showShape } from "../array/ndarray.ts";
import { keep } from "../kernels/index.ts";
import { copy } from "../kernels/loops.ts";
import { pythonText } from "../print.ts";
import { Tensor } from "../tensor.ts";
import { settingName } from "./settings.ts";

export interface Optimizer {
  /** Moves every parameter a little, against its gradient. */
  step(): void;
  /** Clears every parameter's gradient. */
  zeroGrad(): void;
}

/** Parameters that are trained with settings of their own: `{ params: model.body.parameters(), lr: 0.01 }`. */
export type Group<Options> = Partial<Options> & { readonly params: Iterable<Tensor> };

/** A group as the optimizer keeps it: every setting has a value, and may be changed between two steps. */
export type ParamGroup<Settings> = { -readonly [Name in keyof Settings]: Settings[Name] } & {
  readonly params: readonly Tensor[];
};

/** What an optimizer remembers of one parameter: arrays of its shape, and how many steps it took. */
export type Memory = Record<string, Tensor | number>;

/** All that must be kept to go on later where one stopped. Parameters are counted through all groups, from 0. */
export interface OptimizerState {
  readonly state: Readonly<Record<number, Readonly<Memory>>>;
  readonly paramGroups: readonly (Readonly<Record<string, unknown>> & {
    readonly params: readonly number[];
  })[];
}

/** What a class of optimizers says about its settings. */
export interface Recipe<Settings> {
  /** Undefined for a setting that has to be given. */
  readonly defaults: { readonly [Name in keyof Settings]: Settings[Name] | undefined };
  /** What each setting must be, in words, when it isn't that. */
  readonly checks: { readonly [Name in keyof Settings]: readonly [what: string, check: Check] };
  readonly example: string;
  /** What it remembers of a parameter: "array" is one number per element, "count" the number of steps. */
  readonly memory: Readonly<Record<string, "array" | "count">>;
}

/** An optimizer with groups. What is left to the subclass is how one parameter moves. */
export abstract class GroupOptimizer<Settings extends { readonly lr: number }> implements Optimizer {
  readonly paramGroups: ParamGroup<Settings>[] = [];
  readonly #recipe: Recipe<Settings>;
  readonly #defaults: Readonly<Record<string, unknown>>;
  readonly #memory = new Map<Tensor, Memory>();

  constructor(
    parameters: Iterable<Tensor> | Iterable<Group<Settings>>,
    options: Partial<Settings> | undefined,
    recipe: Recipe<Settings>,
  ) {
    this.#recipe = recipe;
    if (!isIterable(parameters))
      throw new TypeError(
        `${this.#name}: needs a list of parameters, model.parameters(), got ${show(parameters)}`,
      );
    const given = this.#read(options);
    this.#defaults = { ...recipe.defaults, ...given };
    const list: (Tensor | Group<Settings>)[] = [...parameters];
    if (list.length === 0) throw new Error(`${this.#name}: got no parameters; pass model.parameters()`);
    const isGrouped = typeof list[0] === "object" && list[0] !== null && "params" in list[0];
    for (const group of isGrouped ? list : [{ params: list }]) this.addParamGroup(group as Group<Settings>);
  }

  /** Every parameter, through all groups. */
  get parameters(): readonly Tensor[] {
    return this.paramGroups.flatMap(({ params }) => params);
  }

  /**
   * The learning rate of all groups. Setting it sets that of all.
   *
   * @throws when the groups have different ones: then it is `paramGroups[0].lr` and so on.
   */
  get lr(): number {
    this.#needsOneRate();
    return this.paramGroups[0]!.lr;
  }
  set lr(value: number) {
    this.#needsOneRate();
    for (const group of this.paramGroups) group.lr = value;
  }

  /**
   * More parameters to train, with settings of their own; what is not said is as for the others.
   *
   * @throws when a parameter is in a group already, or needs no gradient, or when a setting doesn't fit.
   */
  addParamGroup(group: Group<Settings>): void {
    const name = this.#name;
    if (typeof group !== "object" || group === null || !isIterable(group.params)) {
      throw new TypeError(
        `${name}: a group of parameters is written { params: layer.parameters(), lr: 0.01 }, got ${show(group)}`,
      );
    }
    const { params, ...own } = group;
    const list = [...params];
    const odd = list.findIndex((p) => !(p instanceof Tensor && p.requiresGrad && p.isLeaf));
    if (odd !== -1) {
      throw new TypeError(
        `${name}: parameter ${odd} is not a leaf tensor that requires a gradient; call requiresGrad_()`,
      );
    }
    const known = new Set(this.parameters);
    const twice = list.findIndex((p) => known.has(p));
    if (twice !== -1)
      throw new RangeError(
        `${name}: parameter ${twice} of the group is in another group too, and would step twice`,
      );
    const settings = {
      ...this.#defaults,
      ...this.#read(own as unknown as Partial<Settings>),
    } as unknown as Settings;
    this.#check(settings);
    for (const { array } of list) if (!array.storage.isBorrowed) keep(array); // it will be read in every step
    this.paramGroups.push({ ...settings, params: list });
  }

  step(): void {
    for (const group of this.paramGroups) {
      for (const parameter of group.params) {
        const grad = parameter.gradArray;
        if (grad === null) continue;
        const memory = this.#memory.get(parameter) ?? {};
        this.update(parameter.array, grad, group as Settings, memory);
        if (Object.keys(memory).length > 0) this.#memory.set(parameter, memory);
      }
    }
  }

  /** Moves one parameter, in place, and writes into `memory` what the next step needs to know. */
  protected abstract update(parameter: NdArray, grad: NdArray, settings: Settings, memory: Memory): void;

  /** @throws when settings that fit one by one don't fit each other. */
  protected checkTogether(_settings: Settings): void {}

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }

  /**
   * What has to be kept, beside the parameters, to go on from here. The tensors share storage with the optimizer: clone
   * what must not change.
   */
  stateDict(): OptimizerState {
    const known = this.parameters.flatMap((parameter, i) => {
      const memory = this.#memory.get(parameter);
      return memory === undefined ? [] : [[i, { ...memory }] as const];
    });
    let next = 0;
    const paramGroups = this.paramGroups.map((group) => ({
      ...group,
      params: group.params.map(() => next++),
    }));
    return { state: Object.fromEntries(known), paramGroups };
  }

  /**
   * Goes on from a state that an optimizer of this class gave for the same parameters. The tensors are copied.
   *
   * @throws when groups, lengths, settings or shapes differ; nothing is changed then.
   */
  loadStateDict(saved: OptimizerState): void {
    const fail = (what: string): never => {
      throw new Error(`loadStateDict: ${what}`);
    };
    if (typeof saved?.state !== "object" || saved.state === null || !Array.isArray(saved.paramGroups))
      fail(`needs what stateDict() of an optimizer gave, got ${show(saved)}`);
    const [has, needs] = [saved.paramGroups.length, this.paramGroups.length];
    if (has !== needs) fail(`there are ${has} groups of parameters, this optimizer has ${needs}`);
    const settings = saved.paramGroups.map((group, i) => {
      const { params, ...rest } = group ?? {};
      const count = this.paramGroups[i]!.params.length;
      if (!Array.isArray(params) || params.length !== count)
        fail(`group ${i} has ${params?.length ?? "no"} parameters, this optimizer has ${count} there`);
      const missing = Object.keys(this.#recipe.checks).filter((name) => !(name in rest));
      if (missing.length > 0) fail(`group ${i} has no ${missing.join(", ")}; was it an ${this.#name}?`);
      const read = this.#read(rest as Partial<Settings>) as Settings;
      this.#check(read);
      return read;
    });
    const parameters = this.parameters;
    const memories = Object.entries(saved.state).map(([key, memory]) => {
      const parameter = parameters[Number(key)] ?? fail(`there is no parameter ${key}`);
      return [parameter, this.#remembered(key, parameter, memory)] as const;
    });
    for (const [i, read] of settings.entries()) Object.assign(this.paramGroups[i]!, read);
    this.#memory.clear();
    for (const [parameter, memory] of memories) this.#memory.set(parameter, memory);
  }

  /** One parameter's saved memory, checked and copied. */
  #remembered(key: string, parameter: Tensor, memory: Readonly<Memory>): Memory {
    const names = Object.keys(this.#recipe.memory);
    const own = Object.keys(memory ?? {});
    const fits = names.length === own.length && names.every((name) => own.includes(name));
    if (!fits)
      throw new Error(
        `loadStateDict: of parameter ${key} it keeps ${names.join(", ") || "nothing"}, got ${own.join(", ") || show(memory)}`,
      );
    return Object.fromEntries(
      names.map((name) => {
        const value = memory[name];
        if (this.#recipe.memory[name] === "count") {
          if (IS.count(value) === null) return [name, value as number];
          throw new Error(
            `loadStateDict: ${name} of parameter ${key} must be a whole number of 1 or more, got ${show(value)}`,
          );
        }
        if (value instanceof Tensor && sameShape(value.shape, parameter.shape))
          return [name, new Tensor(copy(value.to(parameter.dtype).array))];
        const got = value instanceof Tensor ? showShape(value.shape) : show(value);
        throw new Error(
          `loadStateDict: ${name} of parameter ${key} has shape ${got}, the parameter ${showShape(parameter.shape)}`,
        );
      }),
    );
  }

  /** What PyTorch prints, as far as there are such settings here. */
  toString(): string {
    const groups = this.paramGroups.map(({ params: _, ...settings }, i) => {
      const lines = Object.entries(settings).map(
        ([name, value]) => `    ${settingName(name)}: ${pythonText(value)}`,
      );
      return `Parameter Group ${i}\n${lines.sort().join("\n")}\n`;
    });
    return `${this.#name} (\n${groups.join("\n")})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }

  get #name(): string {
    return this.constructor.name;
  }

  #read(options: Partial<Settings> | undefined): Partial<Settings> {
    const { checks, example } = this.#recipe;
    const known = Object.fromEntries(Object.keys(checks).map((name) => [name, IS.anything]));
    const read = readOptions<Readonly<Record<string, unknown>>>(this.#name, options, known, example);
    return Object.fromEntries(
      Object.entries(read).filter(([, value]) => value !== undefined),
    ) as Partial<Settings>;
  }

  #check(settings: Settings): void {
    for (const [name, [what, fits]] of Object.entries<readonly [string, Check]>(this.#recipe.checks)) {
      const value = settings[name as keyof Settings];
      const wanted = fits(value);
      if (wanted !== null)
        throw new RangeError(`${this.#name}: ${what} must be ${wanted}, got ${show(value)}`);
    }
    this.checkTogether(settings);
  }

  #needsOneRate(): void {
    const rates = this.paramGroups.map((group) => group.lr);
    if (new Set(rates).size > 1)
      throw new Error(
        `lr: the groups have different learning rates, ${rates.join(", ")}; write paramGroups[0].lr`,
      );
  }
}

takeAtMost(GroupOptimizer.prototype, {
  0: ["step", "zeroGrad", "stateDict"],
  1: ["addParamGroup", "loadStateDict"],
});

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof (value as Partial<Iterable<unknown>> | undefined | null)?.[Symbol.iterator] === "function";
}
