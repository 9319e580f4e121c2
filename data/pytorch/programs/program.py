"""One random program: it grows step by step, is run in PyTorch as it grows, and becomes a line of JSON.

Operations that round in several steps give last digits that depend on the order of the additions. How far such a
difference may go in the end, the program finds out by itself: it runs again with every rough result moved by a
millionth, and records how far each number moved (`slack`).
"""

import math
import random

import torch

from recorder.calls import call
from recorder.encode import encode, number

from . import families, steps, values

JITTER = {torch.float32: 2e-6, torch.float64: 1e-14}
REFUSALS = (RuntimeError, TypeError, IndexError, ValueError, NotImplementedError)


class Program:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.name = f"program {seed}"
        self.special = self.dice.random() < 0.4
        self.leaves, self.tensors, self.rough, self.steps = {}, {}, set(), []
        for _ in range(self.dice.choice([1, 1, 2])):
            self.leaf(values.shape(self.dice), values.dtype(self.dice))

    def __getitem__(self, name):
        return self.tensors[name]

    def odd(self, chance):
        return self.dice.random() < chance

    def kind(self, name):
        return str(self[name].dtype).removeprefix("torch.")

    def names(self, exact=False):
        return [name for name in self.tensors if not (exact and name in self.rough)]

    def pick(self, exact=False):
        """A tensor that is there, rather a late one; a new leaf if there is none. Rough ones may not decide anything."""
        names = self.names(exact)
        if not names or self.odd(0.08):
            return self.leaf(values.shape(self.dice), values.dtype(self.dice))
        return names[-1] if self.odd(0.5) else self.dice.choice(names)

    def pick_to_write(self):
        free = [name for name in self.tensors if not self[name].requires_grad]
        if self.odd(0.1):
            return self.pick()
        return self.dice.choice(free) if free else self.leaf(values.shape(self.dice), values.dtype(self.dice), grad=False)

    def leaf(self, sizes, kind, grad=True):
        return self.given(values.tensor(self.dice, sizes, kind, self.special), grad and self.odd(0.65))

    def probabilities(self, sizes, kind, whole=False):
        chances = [self.dice.choice([0, 1] if whole else [0, 0.25, 0.5, 0.9, 1]) for _ in range(math.prod(sizes))]
        return self.given(torch.tensor(chances, dtype=getattr(torch, kind)).reshape(sizes), not whole and self.odd(0.7))

    def given(self, tensor, grad=False):
        name = f"x{len(self.leaves)}"
        self.leaves[name] = (tensor.clone(), grad and tensor.is_floating_point())
        self.tensors[name] = tensor.requires_grad_(self.leaves[name][1])
        return name

    def grow(self):
        family = self.dice.choices([f for f, _ in families.FAMILIES], [weight for _, weight in families.FAMILIES])[0]
        op, operands, args = family(self)
        result = f"v{len(self.steps)}"
        step = {"result": result, "op": op, "operands": operands, "args": args}
        self.steps.append(step)
        try:
            made = carry_out(step, self.tensors)
        except REFUSALS as error:
            step["error"] = str(error).split("\n")[0][:160]
            return
        if isinstance(made, tuple):
            made, indices = made
            self.tensors[f"{result}.indices"] = indices
            step["indices"] = encode(indices)
        self.tensors[result] = made
        step["out"] = {**encode(made), "requiresGrad": made.requires_grad}
        if made.grad_fn is not None:
            step["gradFn"] = type(made.grad_fn).__name__
        is_rough = op in steps.ROUGH or any(name in self.rough for name in operands)
        if is_rough and made.dtype != torch.bool:
            self.rough.add(result)
            if writes(op):
                self.rough.update(self.tensors)  # whatever shares its storage

    def finish(self):
        """The backward call, if anything can be differentiated, and the state in the end."""
        wanting = [name for name, t in self.tensors.items() if t.requires_grad and name not in self.leaves]
        self.backward = None
        if wanting:
            target = wanting[-1] if self.odd(0.7) else self.dice.choice(wanting)
            t = self[target]
            upstream = values.tensor(self.dice, list(t.shape), self.kind(target), self.special and self.odd(0.3))
            self.backward = {"target": target, "upstream": encode(upstream)}
            try:
                t.backward(upstream)
            except REFUSALS as error:
                self.backward["error"] = str(error).split("\n")[0][:160]
        self.writes = any(writes(step["op"]) for step in self.steps)

    def record(self):
        slacks = [self.run_again(seed, way) for seed in range(2) for way in (1, -1)]
        moved = lambda key, t: slack(t, [run[key] for run in slacks if key in run])  # noqa: E731
        for step in self.steps:
            name = step["result"]
            if "out" in step and name in self.rough:
                step["slack"] = moved(("out", name), self.outs[name])
        grads = {}
        if self.backward is not None and "error" not in self.backward:
            for name in self.leaves:
                grad = self[name].grad
                grads[name] = None if grad is None else {**encode(grad), "slack": moved(("grad", name), grad)}
        ends = {}
        if self.writes:
            for name, t in self.tensors.items():
                ends[name] = {**encode(t), **({"slack": moved(("end", name), t)} if name in self.rough else {})}
        leaves = {name: {**encode(t), "requiresGrad": grad} for name, (t, grad) in self.leaves.items()}
        return {"name": self.name, "leaves": leaves, "steps": self.steps, "backward": self.backward, "grads": grads, "ends": ends}

    def run_again(self, seed, way):
        """The same, every rough result moved a little, one way or the other. Gives the numbers at each place of the record."""
        noise = torch.Generator().manual_seed(seed)
        tensors = {name: t.clone().requires_grad_(grad) for name, (t, grad) in self.leaves.items()}
        found = {}
        for step in self.steps:
            if "error" in step:
                continue
            try:
                made = carry_out(step, tensors)
            except REFUSALS:
                return found  # moved numbers may be refused, 1.000001 as a probability
            if isinstance(made, tuple):
                made, tensors[f"{step['result']}.indices"] = made
            if step["op"] in steps.ROUGH and made.is_floating_point():
                signs = torch.randint(0, 2, made.shape, generator=noise).to(made.dtype) * 2 - 1
                made = made + way * JITTER[made.dtype] * signs * size_of(step, made, tensors)
            tensors[step["result"]] = made
            found["out", step["result"]] = made.detach().clone()
        if self.backward is not None and "error" not in self.backward:
            upstream = self.backward_upstream(tensors[self.backward["target"]])
            try:
                tensors[self.backward["target"]].backward(upstream)
            except REFUSALS:
                return found
        for name, t in tensors.items():
            found["end", name] = t.detach()
            if name in self.leaves and t.grad is not None:
                found["grad", name] = t.grad
        return found

    def backward_upstream(self, like):
        data = self.backward["upstream"]["data"]
        return torch.tensor([float(value) for value in data], dtype=like.dtype).reshape(like.shape)

    @property
    def outs(self):
        return {step["result"]: decoded(step["out"]) for step in self.steps if "out" in step}


def writes(op):
    return op.endswith("_") or op == "batchNorm"


def decoded(record):
    numbers = [float(value) if isinstance(value, str) else value for value in record["data"]]
    return torch.tensor(numbers, dtype=getattr(torch, record["dtype"])).reshape(record["shape"])


def carry_out(step, tensors):
    args = [float(arg) if arg in ("inf", "-inf") else arg for arg in step["args"]]
    return call(step["op"], [tensors[name] for name in step["operands"]], args)


def size_of(step, made, tensors):
    """What a rounding is measured by: the result, and in sums the largest of what was added up."""
    own = made.detach().abs()
    if step["op"] not in steps.SUMS or not own.numel():
        return own
    numbers = torch.cat([tensors[name].detach().reshape(-1).to(own.dtype) for name in step["operands"]])
    finite = numbers[numbers.isfinite()].abs()
    return own + 0.2 * finite.max() if finite.numel() else own


def slack(t, runs):
    """How far each number moved at most; "inf" where it may be anything."""
    most = torch.zeros(t.shape, dtype=torch.float64)
    for other in runs:
        if other.shape != t.shape:
            continue
        a, b = t.detach().double(), other.double()
        both = a.isfinite() & b.isfinite()
        same = both | (a == b) | (a.isnan() & b.isnan())
        away = torch.where(both, (a - b).abs(), torch.zeros_like(a))
        most = torch.maximum(most, torch.where(same, away, torch.full_like(a, math.inf)))
    return [number(value) for value in most.reshape(-1).tolist()]


def random_program(seed):
    program = Program(seed)
    for _ in range(program.dice.randint(1, 6)):
        program.grow()
    program.finish()
    return program.record()
