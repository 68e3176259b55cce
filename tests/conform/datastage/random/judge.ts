/**
 * A program in Python that reads pairs of documents, or of nodes, one in a line, and says where they differ but for ids
 * and positions. A port without columns refers to no schema here, in the vendor's documents to one that is nowhere.
 */
export const judge = `
import json, sys
sys.path.insert(0, sys.argv[1])
from flow_canon import canon, diff
def mended(value):
    if value == {"<dangling>": True}: return None
    if isinstance(value, dict): return {k: mended(v) for k, v in value.items() if k != "problems"}
    return [mended(v) for v in value] if isinstance(value, list) else value
def document(node):
    for port in (node.get("inputs") or []) + (node.get("outputs") or []): port.pop("schema_ref", None)
    return {"primary_pipeline": "p", "pipelines": [{"id": "p", "nodes": [node]}], "schemas": []}
for line in sys.stdin:
    pair = json.loads(line)
    if sys.argv[2] == "stages": pair = [document(node) for node in pair]
    vendors, ours = (mended(canon(one)) for one in pair)
    print(json.dumps({"found": diff(vendors, ours)[:5]}))
`;

/**
 * A program in Python that reads pairs of documents, one in a line, by the vendor's own reader, and says what that finds
 * wrong with each.
 */
export const reader = `
import contextlib, io, json, logging, sys, warnings
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
sys.path.insert(0, sys.argv[1])
import wxdi_offline
from ibm_watsonx_data_integration.services.datastage.codegen.dag_generator import DAGGenerator
from ibm_watsonx_data_integration.services.datastage.models.flow_json_model import Flow
def wrong(document):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            bad = DAGGenerator(Flow(**document)).generate()._has_bad_nodes()
        return str(bad) if bad is not None else None
    except Exception as error:
        return type(error).__name__ + ": " + str(error)
for line in sys.stdin:
    vendors, ours = (wrong(one) for one in json.loads(line))
    print(json.dumps({"vendors": vendors, "ours": ours}))
`;
