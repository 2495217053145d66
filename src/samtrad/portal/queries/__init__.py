"""What the pages ask of the register: each asks a fixed number of questions, whatever the size, and only for what the viewer may see."""
