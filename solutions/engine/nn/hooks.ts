/**
 * Floor 6 · forward hooks: what others want to see, or to change, whenever a module is called. (After PyTorch's hooks.)
 */
import { show } from "../array/arguments.ts";
import { Tensor } from "../tensor.ts";
import type { Module } from "./module.ts";

/** Called after forward. A tensor that it returns takes the output's place. */
export type ForwardHook = (module: Module, inputs: readonly Tensor[], output: Tensor) => Tensor | undefined;
/** Called before forward. A tensor that it returns, or a list of them, takes the inputs' place. */
export type ForwardPreHook = (
  module: Module,
  inputs: readonly Tensor[],
) => Tensor | readonly Tensor[] | undefined;

/** What takes a hook off again. */
export interface HookHandle {
  remove(): void;
}

/** The hooks of one module, in the order in which they came. */
export class Hooks {
  readonly #before = new Set<{ readonly hook: ForwardPreHook }>();
  readonly #after = new Set<{ readonly hook: ForwardHook }>();

  addBefore(hook: ForwardPreHook): HookHandle {
    return added("registerForwardPreHook", this.#before, hook);
  }

  addAfter(hook: ForwardHook): HookHandle {
    return added("registerForwardHook", this.#after, hook);
  }

  run(module: Module, given: readonly Tensor[], forward: (...inputs: [Tensor]) => Tensor): Tensor {
    let inputs = given;
    for (const { hook } of [...this.#before]) {
      const changed = hook(module, inputs);
      if (changed instanceof Tensor) inputs = [changed];
      else if (Array.isArray(changed)) inputs = changed;
      else
        needsNothing(
          "registerForwardPreHook",
          "a tensor (or a list of them) that takes the input's place",
          changed,
        );
    }
    let output = forward(...(inputs as [Tensor]));
    for (const { hook } of [...this.#after]) {
      const changed = hook(module, inputs, output);
      if (changed instanceof Tensor) output = changed;
      else needsNothing("registerForwardHook", "a tensor that takes the output's place", changed);
    }
    return output;
  }
}

function added<Hook>(operation: string, hooks: Set<{ readonly hook: Hook }>, hook: Hook): HookHandle {
  if (typeof hook !== "function")
    throw new TypeError(`${operation}: needs a function to call at each forward, got ${show(hook)}`);
  const entry = { hook };
  hooks.add(entry);
  return { remove: () => void hooks.delete(entry) };
}

function needsNothing(operation: string, or: string, got: unknown): void {
  if (got === undefined || got === null) return;
  throw new TypeError(
    `${operation}: a hook returns nothing, or ${or}, got ${show(got)}; braces around its body keep it from returning`,
  );
}
