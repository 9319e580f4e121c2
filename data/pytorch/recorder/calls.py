"""How the engine's operations are said in PyTorch, and how one case is recorded.

A case names an operation as the engine does (`maxPool2d`), lists its tensors and then its other arguments; a trailing
{"keepdim": true} holds named ones. `call` carries it out in PyTorch, the test in TypeScript does so in the engine.
"""

import re

import torch
import torch.nn.functional as F

from .encode import Input, encode, seed_from


def snake(name):
    return re.sub(r"(?<=[a-z])([A-Z])", lambda found: "_" + found[1].lower(), name)


def camel(name):
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), name)


def take_slice(x, dim, start=None, end=None, step=None):
    index = [slice(None)] * x.dim()
    index[dim] = slice(start, end, step)
    return x[tuple(index)]


def spread(operation):
    def run(x, dim=None, keepdim=False, correction=1):
        dims = list(range(x.dim())) if dim is None else dim
        return operation(x, dim=dims, keepdim=keepdim, correction=correction)

    # Without arguments PyTorch takes another path, with another gradient rule; record that one too.
    return lambda x, *args, **named: run(x, *args, **named) if args or named else operation(x)


def part_of(cut):
    return lambda x, sizes, dim, number: cut(x, sizes, dim)[number]


SPECIAL = {
    "scatter": lambda x, index, *rest: x.scatter(rest[1], index, rest[0]) if isinstance(rest[0], torch.Tensor) else x.scatter(rest[0], index, rest[1]),
    "scatterAdd": lambda x, index, source, dim: x.scatter_add(dim, index, source),
    "pad": lambda x, widths, value=0.0: F.pad(x, widths, value=value),
    "split": part_of(torch.split),
    "chunk": part_of(torch.chunk),
    "batchNorm": F.batch_norm,
    "adaptiveAvgPool2d": F.adaptive_avg_pool2d,
    "slice": take_slice,
    "select": lambda x, dim, index: x.select(dim, index),
    "indexSelect": lambda x, index, dim: x.index_select(dim, index),
    "gather": lambda x, index, dim: x.gather(dim, index),
    "oneHot": F.one_hot,
    "logSumExp": lambda x, dim, keepdim=False: x.logsumexp(dim, keepdim),
    "norm": lambda x, p=2, dim=None, keepdim=False: x.norm(float(p), dim, keepdim),  # JSON has no infinity: "inf"
    "std": spread(torch.std),
    "var": spread(torch.var),
    "flatten": lambda x, start=0, end=-1: x.flatten(start, end),
    "cat": lambda *rest: torch.cat(rest[:-1], rest[-1]),
    "stack": lambda *rest: torch.stack(rest[:-1], rest[-1]),
    "where": torch.where,
    "to": lambda x, dtype: x.to(getattr(torch, dtype)),
    "linear": F.linear,
    "conv2d": F.conv2d,
    "maxPool2d": F.max_pool2d,
    "avgPool2d": F.avg_pool2d,
    "softmax": F.softmax,
    "logSoftmax": F.log_softmax,
    "mseLoss": F.mse_loss,
    "l1Loss": F.l1_loss,
    "binaryCrossEntropy": F.binary_cross_entropy,
    "nllLoss": lambda x, targets, weight=None, **named: F.nll_loss(x, targets, weight, **named),
    "crossEntropy": lambda x, targets, weight=None, **named: F.cross_entropy(x, targets, weight, **named),
}


def call(op, tensors, args):
    named = {snake(key): value for key, value in args[-1].items()} if args and isinstance(args[-1], dict) else {}
    plain = args[:-1] if named else args
    if op in SPECIAL:
        return SPECIAL[op](*tensors, *plain, **named)
    return getattr(tensors[0], snake(op))(*tensors[1:], *plain, **named)


def build(inputs):
    """The leaves as made, and the tensors as the operation sees them."""
    leaves, seen = [], []
    for i in inputs:
        leaf = tensor = i.make()
        leaf.requires_grad_(i.grad and leaf.is_floating_point())
        leaves.append(leaf)
        for op, *args in i.views:
            tensor = call(op, [tensor], args)
        seen.append(tensor)
    return leaves, seen


def encode_input(leaf, i):
    record = encode(leaf)
    if leaf.requires_grad:
        record["requiresGrad"] = True
    if i.views:
        record["views"] = i.views
    return record


class Family:
    """A list of cases that becomes one JSON file."""

    def __init__(self, name):
        self.name, self.cases, self.names = name, [], set()

    def add(self, case):
        assert case["name"] not in self.names, case["name"]
        self.names.add(case["name"])
        self.cases.append(case)

    def case(self, name, op, inputs, *args):
        """Records value, gradient function and, under a random upstream gradient, the gradient of every input."""
        seed_from(f"{self.name} {name}")
        inputs = [i if isinstance(i, Input) else Input(lambda value=i: torch.tensor(value)) for i in inputs]
        leaves, tensors = build(inputs)
        record = {
            "name": name,
            "op": op,
            "inputs": [encode_input(leaf, i) for leaf, i in zip(leaves, inputs)],
            "args": list(args),
        }
        result = call(op, tensors, list(args))
        out = result
        if isinstance(result, tuple) and hasattr(result, "indices"):
            out, record["indices"] = result.values, encode(result.indices)
        record["out"] = encode(out)
        if out.requires_grad and out.grad_fn is not None:
            upstream = torch.randn(out.shape, dtype=out.dtype)
            out.backward(upstream)
            record["gradFn"] = type(out.grad_fn).__name__
            record["upstream"] = encode(upstream)
            record["grads"] = [None if leaf.grad is None else encode(leaf.grad) for leaf in leaves]
        self.add(record)
