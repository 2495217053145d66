"""Documents with their receipts, what was read in them, doubts, settlements, and what may have to be masked."""

from samtrad.documents.models.document import Derivative, Document, DocumentBody, Receipt
from samtrad.documents.models.reading import Doubt, Reading, Settlement
from samtrad.documents.models.retention import Disposal, RetentionRule
from samtrad.documents.models.sensitive import Sensitive

__all__ = ["Derivative", "Disposal", "Document", "DocumentBody", "Doubt", "Reading", "Receipt", "RetentionRule", "Sensitive", "Settlement"]
