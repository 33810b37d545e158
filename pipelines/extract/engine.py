"""From an article to its facts: the one entry to the extractor.

Keep out: rules; each kind of fact has its module.
"""

from pipelines.extract.article.reading import Reading
from pipelines.extract.confidence import graded
from pipelines.extract.elections.elections import read_elections
from pipelines.extract.meetings.meetings import read_meetings
from pipelines.extract.model import Facts
from pipelines.extract.observations import read_observations
from pipelines.extract.people.participants import read_participants
from pipelines.text.article import Article


def extract_facts(article: Article) -> Facts:
    """All facts of an article in scope, each list in the order of the text; any text will do."""
    reading = Reading(article)
    meetings = read_meetings(reading)
    budgets, indicators = read_observations(reading, meetings)
    elections = read_elections(reading, meetings)
    participants = read_participants(reading, meetings, elections)
    facts = Facts(
        meetings=meetings, participants=participants, elections=elections, budgets=budgets, indicators=indicators
    )
    return graded(article, facts)
