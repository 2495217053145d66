"""Tags of several PDFs in one: the structure of each goes with its pages, so that who listens to it hears it as before."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name

_DEEP = 64


def is_tagged(source: pikepdf.Pdf) -> bool:
    """Whether a PDF has tags."""
    return "/StructTreeRoot" in source.Root and "/K" in source.Root.StructTreeRoot


def is_universal(source: pikepdf.Pdf) -> bool:
    """Whether a PDF says of itself that it keeps PDF/UA."""
    if not is_tagged(source):
        return False
    try:
        with source.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
            return bool(told.get("pdfuaid:part"))
    except (pikepdf.PdfError, ValueError, KeyError):
        return False


class Tags:
    """The structure of a PDF to which others are put: keys of the pages' parts go on where those before ended."""

    def __init__(self, whole: pikepdf.Pdf) -> None:
        self.whole = whole
        self.root = whole.Root.StructTreeRoot
        self.next = 1 + max((key for key, _ in _numbers(self.root.get("/ParentTree"))), default=-1)
        self.next = max(self.next, int(self.root.get("/ParentTreeNextKey", 0)))
        self.parents = [(key, value) for key, value in _numbers(self.root.get("/ParentTree"))]

    def add(self, source: pikepdf.Pdf, name: str) -> None:
        """Put another PDF's pages last, with their tags where they have such."""
        first = len(self.whole.pages)
        self.whole.pages.extend(source.pages)
        if is_tagged(source):
            self._graft(source, name, first)

    def _graft(self, source: pikepdf.Pdf, name: str, first: int) -> None:
        theirs = self.whole.copy_foreign(source.make_indirect(source.Root.StructTreeRoot))
        section = self.whole.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Sect, T=name, K=Array([])))
        document = self._document()
        section.P = document
        for one in _kids(theirs):
            one.P = section
            section.K.append(one)
        _listed(document).append(section)
        last = -1
        for key, value in _numbers(theirs.get("/ParentTree")):
            self.parents.append((self.next + key, value))
            last = max(last, key)
        for page in list(self.whole.pages)[first:]:
            self._moved(page.obj, "/StructParents")
            for note in page.obj.get("/Annots", []):
                if isinstance(note, Dictionary) or hasattr(note, "keys"):
                    self._moved(note, "/StructParent")
            for form in _forms(page.obj):
                self._moved(form, "/StructParents")
        self.next += last + 1
        self._roles(theirs)
        nums = Array([])
        for key, value in sorted(self.parents, key=lambda one: one[0]):
            nums.append(key)
            nums.append(value)
        self.root.ParentTree = self.whole.make_indirect(Dictionary(Nums=nums))
        self.root.ParentTreeNextKey = self.next

    def _moved(self, thing: pikepdf.Object, name: str) -> None:
        if name in thing:
            thing[name] = int(thing[name]) + self.next

    def _document(self) -> pikepdf.Object:
        """The element that is the whole document; the root itself where there is none."""
        return next((one for one in _kids(self.root) if one.get("/S") == Name.Document), self.root)

    def _roles(self, theirs: pikepdf.Object) -> None:
        """What their own kinds of tags stand for; what is said here already holds."""
        for name in ("/RoleMap", "/ClassMap"):
            if name in theirs:
                if name not in self.root:
                    self.root[name] = Dictionary()
                ours = self.root[name]
                for key, value in theirs[name].items():
                    if key not in ours:
                        ours[key] = value

    def disclaim(self) -> None:
        """Say no more that the whole keeps PDF/UA: what is in it does not."""
        with self.whole.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
            if "pdfuaid:part" in told:
                del told["pdfuaid:part"]


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) or hasattr(kids, "append") else [kids]


def _listed(element: pikepdf.Object) -> pikepdf.Object:
    """An element's children as a list that takes more."""
    kids = element.get("/K")
    if kids is None or not isinstance(kids, Array):
        element.K = Array([kids] if kids is not None else [])
    return element.K


def _numbers(tree: pikepdf.Object | None, deep: int = 0) -> Iterator[tuple[int, pikepdf.Object]]:
    """The pairs of a number tree."""
    if tree is None or deep > _DEEP:
        return
    nums = list(tree.get("/Nums", []))
    for at in range(0, len(nums) - 1, 2):
        yield int(nums[at]), nums[at + 1]
    for kid in tree.get("/Kids", []):
        yield from _numbers(kid, deep + 1)


def _forms(page: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Drawings of a page that have parts of the structure of their own."""
    drawn = page.get("/Resources", Dictionary()).get("/XObject", Dictionary())
    for one in drawn.values():
        if one.get("/Subtype") == Name.Form and "/StructParents" in one:
            yield one
