"""What the texts of agreements hold: paragraphs compared, sections by their headings, words by the areas that they are on."""
