/**
 * @belief   Hooks are told before the work is done.
 * @origin   There are such hooks, too: forward pre-hooks.
 * @replaces 3-call.ts
 * @does     tells the hooks of the input, before forward has run.
 * @mend     The hooks get the output: run forward first.
 */
import type { Tensor } from "#engine";

export type Hook = (output: Tensor) => void;

export interface Callable {
  (...inputs: Tensor[]): Tensor;
  hooks: Hook[];
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor keeps what the interface promises.
export class Callable {
  constructor() {
    const call = (...inputs: Tensor[]): Tensor => {
      for (const hook of self.hooks) hook(inputs[0] as Tensor);
      return self.forward(...inputs);
    };
    const self: Callable = Object.setPrototypeOf(call, new.target.prototype);
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
