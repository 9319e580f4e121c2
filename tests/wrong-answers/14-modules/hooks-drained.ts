/**
 * @belief   Hooks are a queue.
 * @origin   Who has been told is done.
 * @replaces 3-call.ts
 * @does     takes each hook out of the list when it is told, so that a second call tells nobody.
 * @mend     Walk through the list, and leave it as it is: a hook is told of every output.
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
      const output = self.forward(...inputs);
      for (let hook = self.hooks.shift(); hook !== undefined; hook = self.hooks.shift()) hook(output);
      return output;
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
