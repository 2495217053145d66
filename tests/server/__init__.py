"""Tests of the server: register, portal, workspace, api."""
