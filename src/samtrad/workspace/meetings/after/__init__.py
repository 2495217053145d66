"""The pages from a closed meeting to the archive: what is left to do, the minutes, their certification, notice, publication and sending."""
