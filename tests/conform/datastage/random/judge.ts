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
