"""Accounts and what they may do where."""

from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce

from samtrad.access.states import RoleName


class UserManager(BaseUserManager["User"]):
    """Makes accounts."""

    def named(self, name: str) -> User:
        """The account that goes by this name, made without a way to sign in where there is none."""
        user, made = self.get_or_create(username=name.strip().lower(), defaults={"name": name.strip()})
        if made:
            user.set_unusable_password()
            user.save(update_fields=["password"])
        return user


class User(AbstractBaseUser):
    """A person who signs in, or in whose name acts are done from the command line."""

    username = models.CharField(max_length=150, unique=True, help_text="What the account goes by, lower case; an e-mail address will do.")
    name = models.CharField(max_length=150, help_text="The person's name, as acts show it.")
    email = models.EmailField(blank=True, help_text="Where messages go.")
    is_active = models.BooleanField(default=True, help_text="Whether the account may be used.")
    joined_at = models.DateTimeField(auto_now_add=True, help_text="When the account was made.")

    objects = UserManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    def __str__(self) -> str:
        return self.name


class Role(models.Model):
    """What a person does, and for whom: one body, one organisation, or all of it."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="roles", help_text="Who has the role.")
    name = models.CharField(max_length=16, choices=RoleName.choices, help_text="What they do.")
    body = models.BigIntegerField(null=True, blank=True, help_text="Id of the body it is for.")
    organisation = models.BigIntegerField(null=True, blank=True, help_text="Id of the organisation it is for; all its bodies.")

    class Meta:
        constraints = [
            models.CheckConstraint(name="access_role_one_scope", condition=Q(body__isnull=True) | Q(organisation__isnull=True)),
            models.UniqueConstraint("user", "name", Coalesce("body", 0), Coalesce("organisation", 0), name="access_role_once"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.name} {self.body or self.organisation or '*'}"
