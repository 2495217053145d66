"""From laid-out text to outline: furniture, numbering, headings, sections and paragraphs."""
