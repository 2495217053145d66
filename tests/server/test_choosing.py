"""Choices of a form are written as a template's loop would write them."""

from __future__ import annotations

import pytest
from django.template import engines

_LOOP = '{% for slug, name in rows %}<option value="{{ slug }}"{% if chosen == slug %} selected{% endif %}>{{ name }}</option>{% endfor %}'


@pytest.mark.once
@pytest.mark.parametrize("chosen", ["", "b", "saknas", "d'e\"f"])
def test_choices_are_written_as_a_loop_writes_them(chosen: str) -> None:
    told = {"rows": [("a", "Älgnämnden <&>"), ("b", "Rådet"), ("d'e\"f", "\"Citat\" och 'annat'")], "chosen": chosen}
    loop, tag = (engines["django"].from_string(source) for source in (_LOOP, "{% load choosing %}{% options rows chosen %}"))
    assert tag.render(told) == loop.render(told)
    assert tag.render({"rows": [], "chosen": ""}) == ""
