"""Records what PyTorch computes, so that the engine can be held against it without PyTorch being there.

    python3 record.py            writes one JSON file per family beside this file
    python3 record.py --new      adds the cases that are not there yet, and leaves all others as they are
    python3 record.py --check    says whether what is there is what would be written

Every case draws its numbers from a seed made of its name, so recording twice on one machine gives the same files.
"""

import json
import pathlib
import platform
import sys

import torch

sys.dont_write_bytecode = True  # no __pycache__ between the recorded files

from recorder import autograd, elementwise, init, kinds, movement, nets, normalization, printing, products  # noqa: E402
from recorder import ranges, reduce, schedules, streams, training  # noqa: E402

HERE = pathlib.Path(__file__).parent
FAMILIES = [
    elementwise.record, reduce.record, movement.record, products.matmul, products.convolution, products.indexing,
    products.losses, autograd.record, printing.record, streams.record, training.layers, training.optimizers,
    kinds.record, ranges.record, init.record, normalization.record, schedules.record, nets.record,
]  # fmt: skip


def versions():
    return {"pytorch": torch.__version__, "python": platform.python_version(), "processor": platform.machine()}


def text(family):
    """One case per line: a change of one case is a change of one line."""
    head = json.dumps({"family": family.name, "recordedWith": versions()})[1:-1]
    cases = ",\n".join(json.dumps(case, separators=(",", ":"), ensure_ascii=False) for case in family.cases)
    return f'{{{head}, "cases": [\n{cases}\n]}}\n'


def merged(old, new):
    """The new text, but with the old line of every case that was there before."""
    line_of = lambda text: {json.loads(line.rstrip(","))["name"]: line.rstrip(",") for line in text.split("\n")[1:-2]}  # noqa: E731
    before = line_of(old)
    head, *_ = old.split("\n")
    return "\n".join([head, ",\n".join(before.get(name, line) for name, line in line_of(new).items()), "]}\n"])


def main():
    torch.set_num_threads(1)
    total, changed = 0, []
    for record in FAMILIES:
        family = record()
        file, new = HERE / f"{family.name}.json", text(family)
        if "--new" in sys.argv and file.exists():
            new = merged(file.read_text(encoding="utf-8"), new)
        total += len(family.cases)
        if "--check" in sys.argv:
            if not file.exists() or file.read_text(encoding="utf-8") != new:
                changed.append(file.name)
        else:
            file.write_text(new, encoding="utf-8", newline="\n")
        print(f"{family.name:12} {len(family.cases):4} cases {len(new) // 1024:5} KB")
    print(f"{'total':12} {total:4} cases, {versions()}")
    if changed:
        sys.exit(f"differs from what is recorded: {', '.join(changed)}")


if __name__ == "__main__":
    main()
