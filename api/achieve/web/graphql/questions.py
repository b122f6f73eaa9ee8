"""Questions as fields of the query root, from the same contract's models as in REST."""

from collections.abc import Mapping

import strawberry
from graphql import GraphQLField, GraphQLResolveInfo, GraphQLSchema
from pydantic import BaseModel
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from achieve.core.errors import NotFound
from achieve.core.schemas import Input, Output
from achieve.web.bodies import parse_body
from achieve.web.graphql.inputs import InputKinds, input_json
from achieve.web.graphql.kinds import Enums, Kinds, optional
from achieve.web.graphql.naming import camel, pascal
from achieve.web.graphql.types import ObjectClass, added_field, described, description_of, make_model
from achieve.web.questions import Asker, PlainAnswer, RootQuestion


class _AnswerKinds(Kinds):
    """Translates annotations of an answer: a sub-object is an object type, from which a client may select."""

    def __init__(self, enums: Enums) -> None:
        super().__init__(enums)
        self._models: dict[str, ObjectClass] = {}

    def model(self, model: type[BaseModel], _place: str) -> object:
        """The type of an answer, or of a part of one."""
        name = model.__name__
        if name not in self._models:
            fields = {
                each: described(self.kind(field.annotation, f"{name}{pascal(each)}"), description_of(field))
                for each, field in model.model_fields.items()
            }
            made = make_model(name, fields, BaseModel)
            self._models[name] = strawberry.pydantic.type(made, name=name, description=(model.__doc__ or "").strip())
        return self._models[name]


class Questions:
    """Makes the fields of questions."""

    def __init__(self, enums: Enums, sent: InputKinds) -> None:
        self._answers, self._sent = _AnswerKinds(enums), sent

    def field(self, question: RootQuestion[Input]) -> StrawberryField:
        """The field of one question. What it answers is an instance of its model, of which the library selects."""
        kind = self._answers.model(question.answer, "")
        field = added_field(question.name, optional(kind), question.description)
        given = self._sent.fields(question.given, pascal(question.name))
        field.arguments = [_argument(name, kind, said.description) for name, (kind, said) in given.items()]
        return field


def answer_questions(schema: GraphQLSchema, questions: Mapping[str, RootQuestion[Input]]) -> None:
    """Have the schema's fields answer."""
    root = schema.query_type
    assert root is not None  # noqa: S101 - every schema has one.
    for name, question in questions.items():
        _have_answered(root.fields[name], question)


def _have_answered(field: GraphQLField, question: RootQuestion[Input]) -> None:
    async def resolve(_source: object, info: "GraphQLResolveInfo[Asker]", **given: object) -> Output | None:
        try:
            found = await question.ask(info.context, parse_body(input_json(given), question.given))
        except NotFound:
            # Of what is not there a view is null, as a resource is.
            if question.path:
                return None
            raise
        return found.modelled() if isinstance(found, PlainAnswer) else found

    field.resolve = resolve
    for name in question.given.model_fields:
        field.args[camel(name)].out_name = name


def _argument(name: str, kind: object, description: str | None) -> StrawberryArgument:
    return StrawberryArgument(name, camel(name), StrawberryAnnotation(kind), description=description)
