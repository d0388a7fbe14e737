"""Run a notebook on the project's kernel, cell by cell, and write down what came out.

    python run_notebook.py IN.ipynb OUT.json FOLDER SECONDS

FOLDER is the kernel's working folder, SECONDS the longest time for one cell. OUT.json holds the executed `notebook`,
`kernelSeconds`, `cells` (`index`, `seconds`, `status` as the kernel replied) and `failure` (text, or null).

tslab reports a failing cell with the reply `error` and text on stderr, never with an `error` output, and skips the
cells sent after it; so the run stops at the first such reply and leaves the judgement to the caller.
"""

import asyncio
import json
import sys
import time

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError


async def run(notebook, folder, seconds):
    replies = {}
    client = NotebookClient(
        notebook,
        kernel_name="tslab",
        timeout=seconds,
        startup_timeout=120,
        allow_errors=True,
        coalesce_streams=True,
        record_timing=False,
        resources={"metadata": {"path": folder}},
        on_cell_executed=lambda cell, cell_index, execute_reply: replies.update(
            {cell_index: execute_reply["content"]["status"]}
        ),
    )
    cells, failure = [], None
    started = time.perf_counter()
    async with client.async_setup_kernel():
        kernel_seconds = time.perf_counter() - started
        for index, cell in enumerate(notebook.cells):
            if cell.cell_type != "code" or not cell.source.strip():
                continue
            began = time.perf_counter()
            try:
                await client.async_execute_cell(cell, index)
                status = replies.get(index, "none")
            except (CellTimeoutError, DeadKernelError) as error:
                status, failure = "lost", str(error).strip()
            cells.append({"index": index, "seconds": time.perf_counter() - began, "status": status})
            if status != "ok":
                break
    return {"kernelSeconds": kernel_seconds, "cells": cells, "failure": failure}


def main():
    source, target, folder, seconds = sys.argv[1:]
    notebook = nbformat.read(source, as_version=4)
    report = asyncio.run(run(notebook, folder, int(seconds)))
    report["notebook"] = json.loads(nbformat.writes(notebook))
    with open(target, "w", encoding="utf-8") as file:
        json.dump(report, file, ensure_ascii=False)


if __name__ == "__main__":
    main()
