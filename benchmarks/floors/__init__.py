"""The floors: for each measured read the statement as one would write it by hand, for this actor and this answer.

Parameters: `$1` the district, `$2` who asks, `$3` today, `$4` the id where one is named. What the actor may see is the
same as in the service, but said once, where it decides: a teacher's class is looked up once, and its learners are the
teacher's because the class is; the service asks for every row, since any actor may come by any way.
"""

from pathlib import Path

STATEMENTS = {path.stem: path.read_text() for path in Path(__file__).parent.glob("*.sql")}
