"""The verbs of competencies: keeping a framework that comes from elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import TypeVar, cast
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.roles import Action, Resource
from achieve.competencies import queries, rules
from achieve.competencies.events import FRAMEWORK_IMPORTED
from achieve.competencies.packages import (
    AssociationContent,
    CompetencyContent,
    FrameworkContent,
    FrameworkSummary,
    Package,
    Tally,
)
from achieve.competencies.rows import Association, Competency, Framework, Scale
from achieve.competencies.words import FrameworkKind
from achieve.core.ids import DistrictId
from achieve.core.rows import ResourceRow
from achieve.outbox.events import record

Columns = Mapping[str, object]
Made = TypeVar("Made", bound=ResourceRow)


async def import_framework(session: AsyncSession, actor: Actor, package: Package) -> FrameworkSummary:
    """Keep a framework that somebody brings. Raises Forbidden, PrerequisitesInCircle."""
    actor.require(Resource.FRAMEWORKS, Action.WRITE)
    return await keep_framework(session, actor, package)


async def keep_framework(session: AsyncSession, actor: Actor, package: Package) -> FrameworkSummary:
    """Keep a framework with its nodes and associations: what is new is made, what differs is changed.

    For whom this was allowed already, as for an import on the command line. Nothing changes where the same package
    comes again. A node that is gone is withdrawn, since evidence may hang on it; an association that is gone is
    removed. Raises PrerequisitesInCircle.
    """
    await queries.queue_imports(session, actor.district_id)
    scales = await _scales(session, actor.district_id)
    found = await queries.find_framework(session, actor.district_id, package.framework.case_identifier)
    upsert = _Upsert(session, actor.district_id, found or _new_framework(actor.district_id, package.framework))
    framework = upsert.keep(upsert.framework, _columns(package.framework), is_new=found is None)
    await session.flush()
    nodes, competencies = await upsert.keep_nodes(package.competencies, scales)
    associations = await upsert.keep_associations(package.associations, nodes)
    await _link(session, actor.district_id, upsert.framework.id)
    summary = FrameworkSummary(upsert.framework.id, upsert.framework.title, framework, competencies, associations)
    if any(map(_has_changes, (framework, competencies, associations))):
        record(session, actor, FRAMEWORK_IMPORTED, upsert.framework.id)
    return summary


@dataclass(frozen=True, slots=True)
class _Upsert:
    """Makes and changes the rows of one framework."""

    session: AsyncSession
    district_id: DistrictId
    framework: Framework

    def keep(self, row: ResourceRow, columns: Columns, *, is_new: bool) -> Tally:
        """Write the columns that differ."""
        if is_new:
            self.session.add(row)
            return Tally(created=1)
        differing = {name: value for name, value in columns.items() if getattr(row, name) != value}
        if not differing:
            return Tally(unchanged=1)
        for name, value in differing.items():
            setattr(row, name, value)
        row.touch()
        return Tally(updated=1)

    async def keep_nodes(
        self, nodes: Sequence[CompetencyContent], scales: Mapping[str, Scale]
    ) -> tuple[Mapping[UUID, UUID], Tally]:
        """The nodes of the tree. Returns their ids by their identifiers in CASE."""
        kept = await queries.nodes_of(self.session, self.district_id, self.framework.id)
        ids = _ids_in_tree_order(nodes, kept)
        judged = rules.judged_nodes(nodes)
        tallies: list[Tally] = []
        for place, node in enumerate(nodes, start=1):
            columns = self._node_columns(node, place, ids, scales, is_judged=node.case_identifier in judged)
            old = kept.get(node.case_identifier)
            new = old or _made(Competency, self.district_id, ids[node.case_identifier], columns)
            # A district may have chosen another scale since: only the first import sets it.
            stays = {"scale_id"} if old is not None and old.scale_id is not None else set[str]()
            wanted = {name: value for name, value in columns.items() if name not in stays}
            tallies.append(self.keep(new, wanted, is_new=old is None))
        tallies += [self._withdraw(node) for identifier, node in kept.items() if identifier not in ids]
        await self.session.flush()
        return ids, _sum(tallies)

    async def keep_associations(self, statements: Sequence[AssociationContent], nodes: Mapping[UUID, UUID]) -> Tally:
        """The associations, each end found in this framework first, then in the others of the district."""
        kept = await queries.associations_of(self.session, self.district_id, self.framework.id)
        named = {end for each in statements for end in (each.origin_identifier, each.destination_identifier)}
        outside = {identifier for end in named if (identifier := _identifier(end)) and identifier not in nodes}
        known = {**await queries.ids_elsewhere(self.session, self.district_id, outside), **nodes}
        tallies: list[Tally] = []
        for statement in statements:
            columns: Columns = {
                **_columns(statement),
                "framework_id": self.framework.id,
                "origin_id": _known(statement.origin_identifier, known),
                "destination_id": _known(statement.destination_identifier, known),
            }
            old = kept.pop(statement.case_identifier, None)
            new = old or _made(Association, self.district_id, Association.fresh_id(), columns)
            tallies.append(self.keep(new, columns, is_new=old is None))
        for gone in kept.values():
            await self.session.delete(gone)
        await self.session.flush()
        return _sum([*tallies, Tally(removed=len(kept))])

    def _node_columns(
        self,
        node: CompetencyContent,
        place: int,
        ids: Mapping[UUID, UUID],
        scales: Mapping[str, Scale],
        *,
        is_judged: bool,
    ) -> Columns:
        kind = FrameworkKind(self.framework.kind)
        columns = {name: value for name, value in _columns(node).items() if name != "parent"}
        return {
            **columns,
            "framework_id": self.framework.id,
            "parent_id": ids[node.parent] if node.parent else None,
            "scale_id": scales[rules.default_scale(kind).code].id if is_judged else None,
            "place": place,
            "is_judged": is_judged,
            "is_habit": kind is FrameworkKind.HABITS_OF_WORK,
            "is_withdrawn": False,
        }

    def _withdraw(self, node: Competency) -> Tally:
        if node.is_withdrawn:
            return Tally()
        node.is_withdrawn = True
        node.is_judged = False
        node.touch()
        return Tally(removed=1)


def _new_framework(district_id: DistrictId, content: FrameworkContent) -> Framework:
    return _made(Framework, district_id, Framework.fresh_id(), _columns(content))


async def _scales(session: AsyncSession, district_id: DistrictId) -> Mapping[str, Scale]:
    """The district's scales; the default ones are made with its first framework."""
    scales = await queries.scales_by_code(session, district_id)
    for content in rules.DEFAULT_SCALES:
        if content.code not in scales:
            scales[content.code] = _new_scale(district_id, content)
            session.add(scales[content.code])
    await session.flush()
    return scales


def _new_scale(district_id: DistrictId, content: rules.ScaleContent) -> Scale:
    return Scale(
        district_id=district_id,
        id=Scale.fresh_id(),
        code=content.code,
        title=content.title,
        points_possible=content.points_possible,
        levels=[asdict(level) for level in content.levels],
        proficient_level=content.proficient,
        mastered_level=content.mastered,
        proficient_points=content.points_of(content.proficient),
        mastery_points=content.points_of(content.mastered),
    )


async def _link(session: AsyncSession, district_id: DistrictId, framework_id: UUID) -> None:
    await queries.link_waiting_ends(session, district_id, framework_id)
    circle = rules.find_circle(await queries.prerequisites(session, district_id))
    if circle:
        raise rules.circle_refusal(circle, await queries.codes_of(session, district_id, circle))


def _ids_in_tree_order(nodes: Iterable[CompetencyContent], kept: Mapping[UUID, Competency]) -> dict[UUID, UUID]:
    """Ids by identifier; the new ones grow along the tree, so that the order of ids is one that people know."""
    identifiers = [node.case_identifier for node in nodes]
    new = [identifier for identifier in identifiers if identifier not in kept]
    fresh = dict(zip(new, sorted(Competency.fresh_id() for _ in new), strict=True))
    return {each: kept[each].id if each in kept else fresh[each] for each in identifiers}


def _made(kind: type[Made], district_id: DistrictId, identifier: UUID, columns: Columns) -> Made:
    return kind.model_validate({"district_id": district_id, "id": identifier, **columns})


def _columns(content: FrameworkContent | CompetencyContent | AssociationContent) -> Columns:
    return {each.name: cast("object", getattr(content, each.name)) for each in fields(content)}


def _known(end: str, known: Mapping[UUID, UUID]) -> UUID | None:
    identifier = _identifier(end)
    return None if identifier is None else known.get(identifier)


def _identifier(end: str) -> UUID | None:
    """The identifier of an end; ends outside of CASE may carry any text."""
    try:
        return UUID(end)
    except ValueError:
        return None


def _has_changes(tally: Tally) -> bool:
    return bool(tally.created or tally.updated or tally.removed)


def _sum(tallies: Iterable[Tally]) -> Tally:
    each = list(tallies)
    return Tally(
        created=sum(tally.created for tally in each),
        updated=sum(tally.updated for tally in each),
        unchanged=sum(tally.unchanged for tally in each),
        removed=sum(tally.removed for tally in each),
    )
