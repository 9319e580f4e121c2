/**
 * @belief   Each hook is told of a forward.
 * @origin   The two stand beside each other in the loop.
 * @replaces 3-call.ts
 * @does     runs forward once more for each hook.
 * @mend     Run forward once, keep the output, and hand it to all hooks.
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
      for (const hook of self.hooks) hook(self.forward(...inputs));
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
