"""The same as lane.ts with the vendor's SDK: PLATFORM TOKEN PROJECT; a number on each line in, milliseconds of one out."""
import logging
import os
import sys
import tempfile
import time
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
logging.disable(logging.ERROR)

from ibm_watsonx_data_integration.common.auth import BearerTokenAuthenticator
from ibm_watsonx_data_integration.platform import Platform

base_url, token, name = sys.argv[1:4]
os.chdir(tempfile.mkdtemp())
project = Platform(auth=BearerTokenAuthenticator(token), base_url=base_url).projects.get(name=name)


def fill(flow):
    rows = flow.add_stage("Row Generator", "Rows")
    rows.configuration.records = 5
    last = rows
    for index in range(48):
        stage = flow.add_stage("Sort", f"Sort {index + 1}")
        stage.configuration.key_properties = [{"key": "ID"}]
        link = last.connect_output_to(stage)
        if last is rows:
            link.name = "Link_1"
            link.create_schema().add_field("INTEGER", "ID", key=True)
        last = stage
    last.connect_output_to(flow.add_stage("Peek", "Peek"))


def one(name):
    flow = project.create_flow(name=name, environment=None, flow_type="batch")
    fill(flow)
    project.update_flow(flow)
    if flow.compile().json()["message"]["result"] != "success":
        raise AssertionError(f"{name} doesn't compile")
    project.export_flow(flow=flow, destination=Path("flow.zip"))


made = 0
for line in sys.stdin:
    begin = time.perf_counter()
    for _ in range(int(line)):
        made += 1
        one(f"Theirs {made}")
    print((time.perf_counter() - begin) * 1000 / int(line), flush=True)
