"""That tests of one group run in one process: those that share a published warehouse rely on it for their speed."""

import os

import pytest


@pytest.mark.xdist_group("probe")
@pytest.mark.skipif("PYTEST_XDIST_WORKER" not in os.environ, reason="needs pytest-xdist's workers (-n 2)")
def test_a_group_is_known_to_those_who_hand_out_tests(request):
    assert request.node.nodeid.endswith("@probe")  # with pytest 9.2 pytest-xdist 3.8 drops it and says nothing
