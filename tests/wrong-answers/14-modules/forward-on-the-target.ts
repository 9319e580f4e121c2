/**
 * @belief   A proxy and what is behind it are the same thing, so forward can run on either.
 * @origin   The constructor of a class puts its private fields into the object that super() returned: the
 *           proxy.
 * @replaces 3-call.ts
 * @does     returns a proxy and runs forward on what lies behind it, where the private fields of the class
 *           aren't.
 * @mend     One object for both: make a function, give it the prototype, and return that function.
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
    const bare: Callable = Object.setPrototypeOf(() => {}, new.target.prototype);
    bare.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return new Proxy(bare, {
      apply(target, _this, inputs: Tensor[]): Tensor {
        const output = target.forward(...inputs);
        for (const hook of target.hooks) hook(output);
        return output;
      },
    });
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with its inputs: give it a forward`);
  }
}
