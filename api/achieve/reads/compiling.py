"""The compiler: shape, selection and actor become one statement. Pure; it reads nothing and runs nothing.

Every statement has a column `body`, JSON text, and a column `learners`: the ids of the learners for whose records the
read must be told to the disclosure record (see access.disclosure), separated by commas; null where there are none.
"""

from dataclasses import replace

from achieve.access.actor import Actor
from achieve.access.scopes import TRUE
from achieve.reads.paging import PageWriter, order_of
from achieve.reads.past import MOMENT, Past
from achieve.reads.selection import Condition, Page, Selection, Slot
from achieve.reads.shape import Shape, Shapes
from achieve.reads.statements import Statement, numbered, slot_parameter
from achieve.reads.writing import Part, Writer


def compile_one(shapes: Shapes, shape: Shape, chosen: Selection, actor: Actor, id_slot: Slot) -> Statement:
    """One object by its id; with a column `version` (null where the table has none)."""
    return compile_found(shapes, shape, chosen, actor, (Condition("id", id_slot, repeated=False),))


def compile_then(
    shapes: Shapes, shape: Shape, past: Past, chosen: Selection, actor: Actor, id_slot: Slot, moment: tuple[Slot, Slot]
) -> Statement:
    """One object by its id, as it stood at a moment. moment: slots of the revision's number, and of the instant."""
    writer = Writer(shapes, actor, PageWriter)
    revision, instant = (slot_parameter(each) for each in moment)
    writer.named.instead.update(past.in_front(slot_parameter(id_slot), revision, instant))
    writer.today = f"(select made_on from {MOMENT})"
    found = Condition("id", id_slot, repeated=False)
    return _found(writer, replace(shape, rules=past.rules), chosen, (found,), "null::int")


def compile_found(
    shapes: Shapes, shape: Shape, chosen: Selection, actor: Actor, conditions: tuple[Condition, ...]
) -> Statement:
    """The one object that these filters leave, with its version."""
    version = "{t}.version" if "version" in shape.row.model_fields else "null::int"
    return _found(Writer(shapes, actor, PageWriter), shape, chosen, conditions, version)


def compile_page(shapes: Shapes, shape: Shape, page: Page, actor: Actor) -> Statement:
    """A page of a shape."""
    writer = Writer(shapes, actor, PageWriter)
    whole = PageWriter(writer, shape, page, TRUE).part()
    return _statement(writer, whole, "", f"(select) t0{whole.join}")


def compile_rows(shapes: Shapes, shape: Shape, chosen: Selection, page: Page, actor: Actor) -> Statement:
    """The objects of a page one by one, a row each, for streams."""
    writer = Writer(shapes, actor, PageWriter)
    alias = writer.alias()
    item = writer.object_of(shape, chosen, alias)
    order, keyset = order_of(shape, page, alias)
    where = writer.where(shape, alias, keyset, *writer.conditions(shape, page.conditions, alias))
    source = f"{shape.source(alias)}{item.join}{where} order by {order} limit {slot_parameter(page.limit)}::int"
    return _statement(writer, item, "", source)


def _found(
    writer: Writer, shape: Shape, chosen: Selection, conditions: tuple[Condition, ...], version: str
) -> Statement:
    alias = writer.alias()
    item = writer.object_of(shape, chosen, alias)
    where = writer.where(shape, alias, *writer.conditions(shape, conditions, alias))
    columns = f", {version.format(t=alias)} as version"
    return _statement(writer, item, columns, f"{shape.source(alias)}{item.join}{where}")


def _statement(writer: Writer, item: Part, columns: str, source: str) -> Statement:
    told = f"to_json({item.value})::text as body, {item.learners or 'null::text'} as learners"
    sql = f"select {told}{columns} from {source}"
    tells = tuple(sorted(line.value for line in writer.told)) if item.learners else ()
    return replace(numbered(writer.named.in_front_of(sql)), tells=tells)
