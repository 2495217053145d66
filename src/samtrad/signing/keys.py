"""Keys to sign with."""

from __future__ import annotations

from pathlib import Path

from pyhanko.sign.signers import SimpleSigner


class KeyRefusedError(ValueError):
    """A file that holds no key, or that the passphrase does not open."""


def key_of(path: Path, passphrase: str | None = None) -> SimpleSigner:
    """The key and certificates of a PKCS#12 file: a person's, or an organisation's for its e-seal."""
    try:
        found = SimpleSigner.load_pkcs12(pfx_file=str(path), passphrase=None if passphrase is None else passphrase.encode())  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise KeyRefusedError(path.name) from error
    if found is None:
        raise KeyRefusedError(path.name)
    assert isinstance(found, SimpleSigner)
    return found
