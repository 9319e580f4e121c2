/**
 * Floor 6 · Module: a part of a network that knows its parameters.
 *
 * A subclass makes its parameters and inner modules as ordinary fields and says in `forward` what to do with an
 * input. Everything else follows from the fields: collecting parameters, saving them, clearing gradients.
 * (After PyTorch's nn.Module.)
 */
import { inspect } from "node:util";
import { needsBoolean, show } from "../array/arguments.ts";
import { sameShape, showShape } from "../array/ndarray.ts";
import { noGrad } from "../autograd.ts";
import { Tensor } from "../tensor.ts";
import { type ForwardHook, type ForwardPreHook, type HookHandle, Hooks } from "./hooks.ts";

/** A tensor that training may change. Shares the numbers of the tensor it is made from. */
export class Parameter extends Tensor {
  constructor(from: Tensor, ...more: readonly unknown[]) {
    if (!((from as unknown) instanceof Tensor))
      throw new TypeError(`Parameter: is made from a tensor, got ${show(from)}`);
    if (more.length > 0) {
      throw new TypeError(
        `Parameter: takes a tensor alone, got also ${more.map(show).join(", ")}; requiresGrad_(false) freezes a parameter`,
      );
    }
    super(from.array);
    this.requiresGrad_();
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/**
 * A tensor that belongs to a module and is saved with it, but that no training step changes: a running mean. Shares the
 * numbers of the tensor it is made from. Write into it, with copy_(...) and the like: a field that gets another tensor holds
 * a buffer no longer.
 */
export class Buffer extends Tensor {
  constructor(from: Tensor, ...more: readonly unknown[]) {
    if (!((from as unknown) instanceof Tensor))
      throw new TypeError(`Buffer: is made from a tensor, got ${show(from)}`);
    if (more.length > 0)
      throw new TypeError(`Buffer: takes a tensor alone, got also ${more.map(show).join(", ")}`);
    super(from.array);
  }
}

/** Anything that turns a tensor into a tensor: a module, or a plain function. */
export type Layer = (input: Tensor) => Tensor;

/** What every module is, beside its methods. */
export interface Module {
  /** A module can be called like a function: `model(x)` runs `model.forward(x)`. */
  (input: Tensor): Tensor;
  /** True while training; some layers behave differently in eval mode. */
  training: boolean;
}

/** What others want to do at each call of a module. */
const hooksOf = new WeakMap<Module, Hooks>();

function hooks(module: Module): Hooks {
  const own = hooksOf.get(module) ?? new Hooks();
  hooksOf.set(module, own);
  return own;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor keeps what the interface promises.
export abstract class Module {
  constructor() {
    // What `new` hands out is a function that carries the subclass's fields and methods.
    // All arguments go to forward, so a subclass may well take two inputs.
    const forward = (...inputs: [Tensor]) => self.forward(...inputs);
    const call = (...inputs: [Tensor]) => hooksOf.get(self)?.run(self, inputs, forward) ?? forward(...inputs);
    const self: Module = Object.setPrototypeOf(call, new.target.prototype);
    // A function's own name and length cannot be written, and a module may well have fields that are called so.
    Reflect.deleteProperty(self, "name");
    Reflect.deleteProperty(self, "length");
    self.training = true;
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  /** What this module does to an input. */
  abstract forward(input: Tensor): Tensor;

  /** The direct inner modules, by the name of their field. */
  namedChildren(): [name: string, child: Module][] {
    return Object.entries(this).filter((entry): entry is [string, Module] => entry[1] instanceof Module);
  }

  /** The direct inner modules, each once. */
  children(): Module[] {
    return [...new Set(this.namedChildren().map(([, child]) => child))];
  }

  /** This module (its path is "") and all inner ones with their paths, each once and before what is inside it. */
  namedModules(): [name: string, module: Module][] {
    const found = new Map<Module, string>();
    const collect = (module: Module, path: string): void => {
      if (found.has(module)) return;
      found.set(module, path);
      for (const [name, child] of module.namedChildren())
        collect(child, path === "" ? name : `${path}.${name}`);
    };
    collect(this, "");
    return [...found].map(([module, name]) => [name, module]);
  }

  /** This module and all inner ones, each once. */
  modules(): Module[] {
    return this.namedModules().map(([, module]) => module);
  }

  /**
   * Calls `f` with every inner module and then with this one: to initialise all layers of a kind, for example. Gives the
   * module itself.
   */
  apply(f: (module: Module) => void): this {
    if (typeof f !== "function")
      throw new TypeError(`apply: needs a function to call with each module, got ${show(f)}`);
    for (const child of this.children()) child.apply(f);
    f(this);
    return this;
  }

  /**
   * Calls `hook(module, inputs, output)` after each forward. A tensor that it returns takes the output's place.
   *
   * @returns what removes it again: `handle.remove()`.
   */
  registerForwardHook(hook: ForwardHook): HookHandle {
    return hooks(this).addAfter(hook);
  }

  /**
   * Calls `hook(module, inputs)` before each forward. A tensor that it returns, or a list of them, takes the inputs' place.
   *
   * @returns what removes it again: `handle.remove()`.
   */
  registerForwardPreHook(hook: ForwardPreHook): HookHandle {
    return hooks(this).addBefore(hook);
  }

  /** Every buffer with its path, in the order of their modules. A shared one comes once. */
  namedBuffers(): [name: string, buffer: Buffer][] {
    const found = new Map<Buffer, string>();
    for (const [path, module] of this.namedModules()) {
      for (const [name, value] of Object.entries(module)) {
        if (value instanceof Buffer && !found.has(value))
          found.set(value, path === "" ? name : `${path}.${name}`);
      }
    }
    return [...found].map(([buffer, name]) => [name, buffer]);
  }

  buffers(): Buffer[] {
    return this.namedBuffers().map(([, buffer]) => buffer);
  }

  /**
   * Every parameter with its path: `weight`, or `0.weight` inside a Sequential. A shared one comes once. Nobody looks into
   * a plain list.
   *
   * @throws when a list holds modules or parameters that are found nowhere else: they would never be trained.
   */
  namedParameters(): [name: string, parameter: Parameter][] {
    const found = new Map<Parameter, string>();
    const collect = (module: Module, path: string): void => {
      for (const [name, value] of Object.entries(module)) {
        if (value instanceof Parameter && !found.has(value)) found.set(value, path + name);
      }
      for (const [name, child] of module.namedChildren()) collect(child, `${path}${name}.`);
    };
    collect(this, "");
    refuseLost(this, new Set(found.keys()));
    return [...found].map(([parameter, name]) => [name, parameter]);
  }

  parameters(): Parameter[] {
    return this.namedParameters().map(([, parameter]) => parameter);
  }

  /** Clears every parameter's gradient. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = null;
  }

  /** Switches this module and all inner ones to training mode (or, with false, to eval mode). */
  train(mode = true): this {
    needsBoolean("train", "the mode", mode);
    this.training = mode;
    for (const [, child] of this.namedChildren()) child.train(mode);
    return this;
  }

  /** Switches to eval mode, for predictions. */
  eval(): this {
    return this.train(false);
  }

  /**
   * The parameters and buffers by path, outside the graph. They share storage with the module: clone what must not change.
   */
  stateDict(): Record<string, Tensor> {
    return Object.fromEntries(saved(this).map(([name, tensor]) => [name, tensor.detach()]));
  }

  /**
   * Copies saved numbers into the parameters and buffers.
   *
   * @throws when a name is missing or unknown, or a shape differs; nothing is copied then.
   */
  loadStateDict(state: Readonly<Record<string, Tensor>>): void {
    if (typeof state !== "object" || state === null)
      throw new TypeError(`loadStateDict: needs what stateDict() gave, got ${show(state)}`);
    const own = saved(this);
    const problems = [
      ...own.filter(([name]) => !(name in state)).map(([name]) => `${name} is missing`),
      ...Object.keys(state)
        .filter((name) => !own.some(([known]) => known === name))
        .map((name) => `${name} is not a parameter of this module`),
      ...own.flatMap(([name, parameter]) => {
        const given: unknown = state[name];
        if (!(name in state)) return [];
        if (!(given instanceof Tensor))
          return [`${name} must be a tensor of shape ${showShape(parameter.shape)}, got ${show(given)}`];
        if (sameShape(given.shape, parameter.shape)) return [];
        return [
          `${name} has shape ${showShape(given.shape)}, this module needs ${showShape(parameter.shape)}`,
        ];
      }),
    ];
    if (problems.length > 0) throw new Error(`loadStateDict: ${problems.join("; ")}`);
    noGrad(() => {
      for (const [name, parameter] of own) parameter.copy_(state[name]!);
    });
  }

  /** The settings shown between the parentheses, such as `in_features=784`. */
  extraRepr(): string {
    return "";
  }

  /** What PyTorch prints. */
  toString(): string {
    const name = this.constructor.name;
    const children = this.namedChildren();
    if (children.length === 0) return `${name}(${this.extraRepr()})`;
    const lines = children.map(([key, child]) => `(${key}): ${String(child)}`.replaceAll("\n", "\n  "));
    return `${name}(\n  ${lines.join("\n  ")}\n)`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** What is saved: of each module its parameters, then its buffers, then what is inside. */
function saved(module: Module): [name: string, tensor: Tensor][] {
  const parameters = module.namedParameters();
  const buffers = module.namedBuffers();
  if (buffers.length === 0) return parameters;
  const homeOf = (path: string) => path.slice(0, path.lastIndexOf(".") + 1);
  const homes = module.namedModules().map(([path]) => (path === "" ? "" : `${path}.`));
  return homes.flatMap((home) => [...parameters, ...buffers].filter(([name]) => homeOf(name) === home));
}

/** @throws when a field of the module, or of one inside, is a list with something to train that was not found elsewhere. */
function refuseLost(module: Module, found: ReadonlySet<Parameter>): void {
  for (const [field, value] of Object.entries(module)) {
    const isLost = (one: unknown): boolean =>
      one instanceof Parameter
        ? !found.has(one)
        : one instanceof Module && one.parameters().some((parameter) => !found.has(parameter));
    if (Array.isArray(value) && value.some(isLost)) {
      throw new TypeError(
        `parameters: the field ${field} of ${module.constructor.name} is a plain list, and nobody looks into a list for ` +
          "something to train. Make it new nn.ModuleList(layers), or new nn.Sequential(...layers) if each works on what the " +
          "one before it gives; a parameter gets a field of its own; what is not to be trained goes into a #private field",
      );
    }
  }
  for (const [, child] of module.namedChildren()) refuseLost(child, found);
}
