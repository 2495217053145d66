"""Words that say nothing of what a passage is about."""

from __future__ import annotations

STOP_WORDS = frozenset(
    "och att det den de en ett som är av för med till på om i vid från har ska skall kan så inte samt eller men när där här hur vad vem vilka vilken vilket "
    "detta denna dessa sin sitt sina hans hennes deras dess var vara varit blir bli blev inom under över efter före mellan genom mot utan enligt upp ut in "
    "även också dels både då nu ej inkl exkl resp ang angående gällande avseende rörande beträffande kring utifrån utav per år åren mm mfl bl t.ex bl.a m.m "
    "m.fl man vi ni oss han hon sig mer mest fler flest annan annat andra alla allt all varje någon något några ingen inget inga samma själv redan dock "
    "således därför eftersom innan medan sedan finns fick får få ges ger gett gav ab kb ek ägs gör göra gjort gjorde".split()
)
