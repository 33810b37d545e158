"""The library that draws the charts: one file, made by vl-convert, which is not needed to run.

After a new version, write it anew: `make vega`.
"""

import hashlib
import os
from pathlib import Path

import pytest

from pipelines.report import site

VEGA = Path(site.__file__).parent / "static" / "vega.js"
VEGA_LITE = "6.4"  # of those that vl-convert carries, the newest
SHA256 = "924143e3910732024fec0f0703bd0430ff114950e477bf34481c74ebd9d158e8"


def bundle() -> bytes:
    """Vega, Vega-Lite and vega-embed in one script that leaves `vegaEmbed` behind and nothing else."""
    convert = pytest.importorskip("vl_convert", reason="needs vl-convert: pip install '.[vega]'")
    vega, embed = convert.get_vega_version(), convert.get_vega_embed_version()
    versions = f"Vega {vega}, Vega-Lite {VEGA_LITE}, vega-embed {embed}"
    script = convert.javascript_bundle("window.vegaEmbed = vegaEmbed;", vl_version=VEGA_LITE)
    head = f"/* {versions}; from vl-convert-python {convert.__version__}. Licences: vega.LICENSES.txt */"
    return f"{head}\n(function () {{ {script} }})();\n".encode()


def test_it_is_the_file_of_record():
    assert hashlib.sha256(VEGA.read_bytes()).hexdigest() == SHA256


@pytest.mark.slow
def test_it_is_what_vl_convert_makes():
    made = bundle()
    if os.environ.get("BIENBAN_WRITE_VEGA"):
        VEGA.write_bytes(made)
    assert VEGA.read_bytes() == made
