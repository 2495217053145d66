"""Following: what someone asks to be told of by e-mail, what became public of it, and the messages that tell it.

What is new is worked out from the log's entries; what a message says is asked for anew when it is sent, by what anyone may see then.
"""
