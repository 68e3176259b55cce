"""Drives IBM's own client against a sandbox: for each check a line {"check": …, "fault": null or a text}.

Takes the address of a sandbox, its token and the name of a project in it.
"""
import json
import os
import tempfile
import traceback

from datastage_journey import Journey

# What it exports lies where it is told to, and what it writes besides goes with it.
os.chdir(tempfile.mkdtemp())

journey = Journey()
for name, method in list(vars(Journey).items()):
    if name.startswith("_"):
        continue
    fault = None
    try:
        method(journey)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        fault = f"{type(error).__name__} in {place.filename}:{place.lineno} {place.name}: {error}"
    print(json.dumps({"check": name, "fault": fault}), flush=True)
