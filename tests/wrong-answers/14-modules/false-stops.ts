/**
 * @belief   A hook that returns false wants no further ones.
 * @origin   Event handlers work so in some places.
 * @replaces 3-call.ts
 * @does     stops telling the hooks when one returns false.
 * @mend     What a hook returns doesn't matter: tell all of them.
 */
import type { Tensor } from "#engine";
import type { Hook } from "#work/14-modules/3-call.ts";

export interface Callable {
  (...inputs: Tensor[]): Tensor;
  hooks: Hook[];
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor keeps what the interface promises.
export class Callable {
  constructor() {
    const call = (...inputs: Tensor[]): Tensor => {
      const output = self.forward(...inputs);
      for (const hook of self.hooks) {
        if ((hook(output) as unknown) === false) break;
      }
      return output;
    };
    const self: Callable = Object.setPrototypeOf(call, new.target.prototype);
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: a callable object can only be had so.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with its inputs: give it a forward`);
  }
}
