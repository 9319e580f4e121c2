"""Steps that go by places: picking, sorting, writing."""

import torch

from . import values
from .steps import dim_of, partner, plain_number


def places(p, sizes, below):
    """A leaf of whole numbers from 0 up to but without `below` (now and then one more)."""
    highest = below if p.odd(0.04) else below - 1
    numbers = [p.dice.randint(0, max(highest, 0)) for _ in range(torch.Size(sizes).numel())]
    return p.given(torch.tensor(numbers, dtype=torch.int64).reshape(sizes))


def indexing(p):
    op = p.dice.choice(["indexSelect", "gather", "maskedFill", "sort", "topk", "where", "oneHot", "maskedSelect", "nonzero"])
    x = p.pick(exact=op in ("sort", "topk", "nonzero"))
    t = p[x]
    if op == "where":
        a = partner(p, x)
        mask = p.leaf(values.broadcastable(p.dice, list(t.shape)), "bool")
        return op, [mask, x, a], []
    if op == "nonzero":
        return op, [x], []
    if op == "maskedSelect":
        return op, [x, p.leaf(values.broadcastable(p.dice, list(t.shape)), "bool")], []
    if op == "maskedFill":
        return op, [x, p.leaf(values.broadcastable(p.dice, list(t.shape)), "bool")], [plain_number(p, p.kind(x))]
    if op == "oneHot":
        return op, [places(p, values.shape(p.dice), 4)], p.dice.choice([[4], [4], []])
    dim = dim_of(p, t)
    length = t.shape[dim] if -t.dim() <= dim < t.dim() else 1
    if op == "sort":
        return op, [x], [dim, *([{"descending": True}] if p.odd(0.4) else [])]
    if op == "topk":
        return op, [x], [p.dice.randint(0, length + (1 if p.odd(0.05) else 0)), dim, *([{"largest": False}] if p.odd(0.4) else [])]
    if op == "indexSelect":
        count = p.dice.choice([0, 1, 2, 4]) if t.dim() > 0 else 1  # of rank 0 more than one writes past PyTorch's memory
        return op, [x, places(p, [count], length)], [dim]
    return op, [x, places(p, lanes(p, t, dim), length)], [dim]


def lanes(p, t, dim):
    """A shape like that of t, but shorter, and of any length along dim."""
    sizes = [p.dice.randint(0 if p.odd(0.1) else min(1, n), n) for n in t.shape]
    if -t.dim() <= dim < t.dim():
        sizes[dim] = p.dice.choice([0, 1, 2, 4])
    return sizes


def writing(p):
    op = p.dice.choice(["scatter", "scatter", "scatterAdd"])
    x = p.pick()
    t = p[x]
    dim = dim_of(p, t)
    length = t.shape[dim] if -t.dim() <= dim < t.dim() else 1
    sizes = lanes(p, t, dim)
    index = places(p, sizes, length)
    if op == "scatter" and p.odd(0.4):
        return op, [x, index], [dim, plain_number(p, p.kind(x))]
    return op, [x, index, p.leaf(sizes, p.kind(x) if not p.odd(0.05) else values.dtype(p.dice))], [dim]
