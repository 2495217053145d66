"""What ``samtrad tell`` says, and what a check says of messages, in Swedish and English."""

from __future__ import annotations

FOLLOWING: dict[str, tuple[str, str]] = {
    "tell.done": (
        "{sent} meddelanden skickade, {waiting} väntar, {parked} lagda åt sidan",
        "{sent} messages sent, {waiting} wait, {parked} laid aside",
    ),
    "tell.left": ("{count} väntar eller är lagda åt sidan: {reason}", "{count} wait or are laid aside: {reason}"),
    "tell.again": ("{count} försöks igen", "{count} are tried again"),
    "help.tell": ("skicka det som väntar till dem som följer något", "send what waits to those who follow something"),
    "help.tell.examples": ("exempel:\n  samtrad tell\n  samtrad tell --again", "examples:\n  samtrad tell\n  samtrad tell --again"),
    "help.tell.again": ("försök igen med dem som lagts åt sidan", "try those again that were laid aside"),
    "check.part.messages": ("meddelanden", "messages"),
    "check.message.parked": (
        "meddelandet kunde inte skickas; samtrad tell --again försöker igen",
        "the message could not be sent; samtrad tell --again tries again",
    ),
    "check.message.waits": ("meddelandet har väntat i över ett dygn", "the message has waited for more than a day"),
    "check.follow.waits": (
        "den som följer har inte fått veta vad som är nytt på över ett dygn",
        "who follows has not been told what is new for more than a day",
    ),
    "check.follow.unconfirmed": ("adressen har ingen bekräftat, och den skulle ha glömts", "nobody confirmed the address, and it should have been forgotten"),
}
