/**
 * Floor 6 · the layers that look at images through a small window.
 */
import { IS, readOptions, show } from "../array/arguments.ts";
import { wrap, zeros } from "../array/ndarray.ts";
import { pythonText } from "../print.ts";
import { defaultGenerator } from "../random.ts";
import { Tensor } from "../tensor.ts";
import { pair } from "./functional/window.ts";
import * as F from "./functional.ts";
import { kaimingUniform_ } from "./init.ts";
import { Module, Parameter } from "./module.ts";

export interface Conv2dOptions extends F.ConvolutionOptions {
  /** Whether to add a learnt number to each output channel. */
  readonly bias?: boolean;
}

type Both = readonly [vertical: number, horizontal: number];

/** @throws unless both lengths are whole numbers, of 1 or more or of 0 or more. */
function lengths(layer: string, what: string, value: F.Pair, least: 0 | 1): Both {
  const both = pair(layer, what, value);
  if (both.every((length) => Number.isSafeInteger(length) && length >= least)) return both;
  throw new RangeError(`${layer}: ${what} must be whole numbers of ${least} or more, got ${show(value)}`);
}

/**
 * A filter per output channel, slid over the images: (n, inChannels, height, width) becomes (n, outChannels, ...), a height
 * becoming ⌊(height + 2·padding − kernelSize) / stride⌋ + 1.
 *
 * Weight and bias start uniform between ±1/√(inChannels · window), drawn weight first, exactly as PyTorch draws them.
 */
export class Conv2d extends Module {
  /** (outChannels, inChannels, height, width) */
  readonly weight: Parameter;
  /** (outChannels,) or null */
  readonly bias: Parameter | null;
  readonly stride: Both;
  readonly padding: Both;

  constructor(inChannels: number, outChannels: number, kernelSize: F.Pair, options?: Conv2dOptions) {
    super();
    const known = { stride: IS.anything, padding: IS.anything, bias: IS.boolean };
    const example = "new nn.Conv2d(1, 5, 3, { stride: 2, padding: 1, bias: false })";
    const { stride = 1, padding = 0, bias = true } = readOptions("Conv2d", options, known, example);
    const counts = [inChannels, outChannels];
    if (!counts.every((count) => IS.count(count) === null)) {
      throw new RangeError(
        `Conv2d: channels are counted in whole numbers from 1, got (${counts.map(show).join(", ")})`,
      );
    }
    const size = lengths("Conv2d", "the window's size", kernelSize, 1);
    this.stride = lengths("Conv2d", "stride", stride, 1);
    this.padding = lengths("Conv2d", "padding", padding, 0);
    const fanIn = inChannels * size[0] * size[1];
    if (fanIn * outChannels > 2 ** 33)
      throw new RangeError(`Conv2d: there is not enough memory for ${fanIn * outChannels} weights`);
    // PyTorch says it so, with a leaky ReLU of slope √5, which comes to ±1/√fanIn.
    const weight = new Tensor(zeros([outChannels, inChannels, ...size]));
    this.weight = new Parameter(kaimingUniform_(weight, { a: Math.sqrt(5) }));
    const bound = 1 / Math.sqrt(fanIn);
    const drawn =
      bias && wrap(defaultGenerator.uniforms(outChannels, -bound, bound), [outChannels], "float32");
    this.bias = drawn ? new Parameter(new Tensor(drawn)) : null;
  }

  override forward(input: Tensor): Tensor {
    return F.conv2d(input, this.weight, this.bias, { stride: this.stride, padding: this.padding });
  }

  override extraRepr(): string {
    const [outChannels, inChannels, ...size] = this.weight.shape;
    const padding = this.padding.some((length) => length > 0) ? `, padding=${pythonText(this.padding)}` : "";
    const bias = this.bias === null ? ", bias=False" : "";
    return `${inChannels}, ${outChannels}, kernel_size=${pythonText(size)}, stride=${pythonText(this.stride)}${padding}${bias}`;
  }
}

/** What max and average pooling share: the window and how it moves. */
abstract class Pool2d extends Module {
  readonly kernelSize: F.Pair;
  /** As long as the window, unless it is said. */
  readonly stride: F.Pair;
  readonly padding: F.Pair;

  constructor(kernelSize: F.Pair, options?: F.ConvolutionOptions) {
    super();
    const { name } = this.constructor;
    const known = { stride: IS.anything, padding: IS.anything };
    const read = readOptions(name, options, known, `new nn.${name}(2, { stride: 1, padding: 1 })`);
    const { stride = kernelSize, padding = 0 } = read;
    lengths(name, "the window's size", kernelSize, 1);
    lengths(name, "stride", stride, 1);
    lengths(name, "padding", padding, 0);
    [this.kernelSize, this.stride, this.padding] = [kernelSize, stride, padding];
  }

  override extraRepr(): string {
    const [size, stride, padding] = [this.kernelSize, this.stride, this.padding].map(pythonText);
    return `kernel_size=${size}, stride=${stride}, padding=${padding}`;
  }
}

/** F.maxPool2d as a layer: `new nn.MaxPool2d(2)` halves height and width. */
export class MaxPool2d extends Pool2d {
  override forward(input: Tensor): Tensor {
    return F.maxPool2d(input, this.kernelSize, { stride: this.stride, padding: this.padding });
  }

  override extraRepr(): string {
    return `${super.extraRepr()}, dilation=1, ceil_mode=False`;
  }
}

/** F.avgPool2d as a layer. */
export class AvgPool2d extends Pool2d {
  override forward(input: Tensor): Tensor {
    return F.avgPool2d(input, this.kernelSize, { stride: this.stride, padding: this.padding });
  }
}

/** F.adaptiveAvgPool2d as a layer: `new nn.AdaptiveAvgPool2d(1)` leaves one number per channel. */
export class AdaptiveAvgPool2d extends Module {
  readonly outputSize: F.Pair;

  constructor(outputSize: F.Pair, ...more: readonly unknown[]) {
    super();
    lengths("AdaptiveAvgPool2d", "the size to come to", outputSize, 1);
    if (more.length > 0) {
      throw new TypeError(
        `AdaptiveAvgPool2d: takes the size to come to alone, got also ${more.map(show).join(", ")}`,
      );
    }
    this.outputSize = outputSize;
  }

  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool2d(input, this.outputSize);
  }

  override extraRepr(): string {
    return `output_size=${pythonText(this.outputSize)}`;
  }
}
