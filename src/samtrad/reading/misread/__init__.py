"""Letters that were misread, by recognition or on the way: seen, undone while a text is read, and told of.

What is read says what stands in the text: the undoing helps to understand ("bcslutar" is "beslutar"), and values keep
the letters that the document has, with a doubt that names the likely word.
"""
