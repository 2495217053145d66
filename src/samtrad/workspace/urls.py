"""The addresses of the workspace."""

from django.urls import URLPattern, path

from samtrad.workspace.views import agreements, follows, grants, identity, intake, known, matters, publishing, queue, reviewing, rounds, tasks

app_name = "workspace"
urlpatterns: list[URLPattern] = [
    path("", queue.start, name="start"),
    path("reda-ut/", queue.waiting_page, name="waiting"),
    path("vem-ar-vem/", identity.page, name="identity"),
    path("vilka/", known.find, name="known"),
    path("vilka/person/<slug:slug>/", known.person, name="known-person"),
    path("vilka/organ/<slug:slug>/", known.body, name="known-body"),
    path("vilka/organisation/<slug:slug>/", known.organisation, name="known-organisation"),
    path("fragor/", matters.find, name="known-matters"),
    path("fragor/<slug:address>/", matters.matter, name="known-matter"),
    path("uppdrag/", tasks.find, name="tasks"),
    path("uppdrag/nytt/", tasks.new, name="task-new"),
    path("uppdrag/<slug:address>/", tasks.task, name="task"),
    path("avtal/", agreements.find, name="known-agreements"),
    path("avtal/<slug:address>/", agreements.agreement, name="known-agreement"),
    path("medel/", grants.listed, name="grants"),
    path("medel/nytt/", grants.new, name="grant-new"),
    path("medel/<slug:address>/", grants.grant, name="grant"),
    path("medel/<slug:address>/andra/", grants.change, name="grant-change"),
    path("rundor/", rounds.listed, name="rounds"),
    path("rundor/ny/", rounds.new, name="round-new"),
    path("rundor/vantar/", rounds.waiting, name="round-waiting"),
    path("rundor/<slug:address>/", rounds.round_, name="round"),
    path("rundor/<slug:address>.docx", rounds.compilation, name="round-docx"),
    path("rundor/<slug:address>/svar/<slug:slug>/", rounds.answer, name="round-answer"),
    path("granska/<slug:address>/<int:number>/", reviewing.page, name="review"),
    path("granska/<slug:address>/<int:number>/avgor", reviewing.act, name="settle"),
    path("granska/<slug:address>/sida/<int:page>.png", reviewing.picture, name="picture"),
    path("granska/<slug:address>/fil", reviewing.original, name="file"),
    path("lagg-in/", intake.upload, name="upload"),
    path("kon/", intake.progress, name="progress"),
    path("kon/<slug:address>/igen", intake.again, name="again"),
    path("foljer/", follows.page, name="follows"),
    path("publicera/<slug:address>/", publishing.page, name="publish"),
]
