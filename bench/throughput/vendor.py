"""The same with the vendor's SDK, in as many threads: URL CONCURRENCY; a number on each line in, requests a second out."""
import sys
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

warnings.simplefilter("ignore")
sys.path.insert(0, str(Path(__file__).parent.parent))

from pyatlan.client.atlan import AtlanClient

from vendor import workflow

url, concurrency = sys.argv[1], int(sys.argv[2])
client = AtlanClient(base_url=url, api_key="an-api-token")
built = workflow()
client.workflow.run(built)
with ThreadPoolExecutor(concurrency) as pool:
    for line in sys.stdin:
        count = int(line)
        begin = time.perf_counter()
        list(pool.map(lambda _: client.workflow.run(built), range(count)))
        print(count / (time.perf_counter() - begin), flush=True)
