"""Steps of networks: windows over images, normalization, losses."""

import torch

from . import values
from .places import places


def images(p):
    op = p.dice.choice(["conv2d", "maxPool2d", "avgPool2d", "adaptiveAvgPool2d"])
    kind = p.dice.choice(values.FLOATS) if not p.odd(0.08) else values.dtype(p.dice)
    channels = p.dice.choice([1, 2])
    x = p.leaf([p.dice.choice([1, 2, 0]), channels, p.dice.randint(2, 5), p.dice.randint(2, 5)], kind)
    if op == "adaptiveAvgPool2d":
        return op, [x], [p.dice.choice([1, 2, [2, 3]])]
    size = [p.dice.choice([1, 2, 3]), p.dice.choice([1, 2, 3])]
    stride, padding = p.dice.choice([1, 2, [2, 1]]), p.dice.choice([0, 0, 1])
    named = {**({"stride": stride} if p.odd(0.6) else {}), **({"padding": padding} if p.odd(0.5) else {})}
    if op != "conv2d":
        return op, [x], [size, *([named] if named else [])]
    out = p.dice.choice([1, 2])
    weight = p.leaf([out, channels + (1 if p.odd(0.04) else 0), *size], kind)
    return op, [x, weight, *([p.leaf([out], kind)] if p.odd(0.6) or named else [])], [named] if named else []


def losses(p):
    op = p.dice.choice(["mseLoss", "l1Loss", "binaryCrossEntropy", "nllLoss", "crossEntropy"])
    named = [{"reduction": p.dice.choice(["mean", "sum", "none"])}] if p.odd(0.6) else []
    kind = p.dice.choice(values.FLOATS)
    if op in ("mseLoss", "l1Loss"):
        x = p.pick()
        return op, [x, p.leaf(list(p[x].shape), p.kind(x))], named
    if op == "binaryCrossEntropy":
        sizes = values.shape(p.dice)
        return op, [p.probabilities(sizes, kind), p.probabilities(sizes, kind, True)], named
    rows, classes = p.dice.choice([0, 1, 2, 4]), p.dice.choice([1, 2, 3])
    weight = [p.leaf([classes], kind, grad=False)] if p.odd(0.3) else []
    if op == "crossEntropy" and p.odd(0.3):
        named = [{**(named[0] if named else {}), "labelSmoothing": p.dice.choice([0.1, 0.5, 1])}]
    return op, [p.leaf([rows, classes], kind), places(p, [rows], classes), *weight], named


def normalization(p):
    kind = p.dice.choice(values.FLOATS)
    channels = p.dice.choice([1, 2, 3])
    batch = 0 if p.odd(0.05) else p.dice.choice([1, 3, 4])
    x = p.leaf([batch, channels, *p.dice.choice([[], [3], [2, 3]])], kind)  # of two numbers nothing but rounding would be left
    variances = torch.tensor([p.dice.choice([0.25, 0.5, 1, 3]) for _ in range(channels)], dtype=getattr(torch, kind))
    statistics = [p.leaf([channels], kind, grad=False), p.given(variances)]
    learnt = [p.leaf([channels], kind), p.leaf([channels], kind)] if p.odd(0.6) else []
    named = {"training": p.odd(0.6), **({"momentum": 0.3} if p.odd(0.3) else {}), **({"eps": 0.01} if p.odd(0.3) else {})}
    return "batchNorm", [x, *statistics, *learnt], [*([] if learnt else [None, None]), named]
