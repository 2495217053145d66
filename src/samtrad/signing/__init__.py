"""Signatures on documents: PAdES by certificate, and BankID's orders with the evidence that they leave. No database; who asks holds the keys."""
