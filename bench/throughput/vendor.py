"""The same with the vendor's SDK, in as many threads: URL CONCURRENCY; a number on each line in, requests a second out."""
import sys
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

warnings.simplefilter("ignore")
sys.path.insert(0, str(Path(__file__).parent.parent))

from pyatlan.client.atlan import AtlanClient
from pyatlan.model.assets import Asset
from pyatlan.model.fields.atlan_fields import SearchableField

from vendor import workflow

url, concurrency = sys.argv[1], int(sys.argv[2])
client = AtlanClient(base_url=url, api_key="an-api-token")
# 5 kB, as in the other lanes.
fields = [field for _, field in sorted(vars(Asset).items()) if isinstance(field, SearchableField)]
built = workflow(fields[:72])
client.workflow.run(built)
with ThreadPoolExecutor(concurrency) as pool:
    for line in sys.stdin:
        count = int(line)
        begin = time.perf_counter()
        list(pool.map(lambda _: client.workflow.run(built), range(count)))
        print(count / (time.perf_counter() - begin), flush=True)
