"""vendor.py LENGTH: how long the vendor's SDK takes to build and serialize a chain, ms; without one, a document of three
stages. Nothing leaves the machine."""

import json
import logging
import sys
import time

from ibm_watsonx_data_integration.services.datastage.models.flow.batch_flow import BatchFlow

logging.disable(logging.CRITICAL)


def chain(length):
    flow = BatchFlow(project=None, name="chain", local_parameters=[], parameter_sets=[])
    last = flow.add_stage("Row Generator", "S0")
    for at in range(1, length):
        stage = flow.add_stage("Peek" if at == length - 1 else "Copy", f"S{at}")
        link = last.connect_output_to(stage)
        link.set_name(f"L{at}")
        schema = link.create_schema()
        for each in range(10):
            schema.add_field("VARCHAR", f"COLUMN_{each}", length=100)
        last = stage
    return json.loads(flow._dag_to_json())


length = int(sys.argv[1]) if len(sys.argv) > 1 else 3
start = time.perf_counter()
made = chain(length)
if len(sys.argv) > 1:
    print((time.perf_counter() - start) * 1000)
else:
    print(json.dumps(made))
