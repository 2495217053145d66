"""The addresses of what comes after a meeting."""

from django.urls import URLPattern, path

from samtrad.workspace.meetings.after import bankid, certify, claims, fees, files, notice, overview, papers, sending

urlpatterns: list[URLPattern] = [
    path("justera/", certify.mine, name="certify"),
    path("justera/<int:pk>/", certify.own, name="certify-unit"),
    path("justera/<int:pk>/protokoll.pdf", certify.own_paper, name="certify-paper"),
    path("justera/<int:pk>/bankid/", bankid.sign, name="certify-bankid"),
    path("moten/<slug:address>/justering/<int:pk>/protokoll.pdf", papers.to_be_signed, name="meeting-to-sign"),
    path("moten/<slug:address>/justering/<int:pk>/fil/<int:number>/", files.file, name="meeting-file"),
    path("moten/organ/<slug:slug>/narvaro.csv", fees.attendance, name="meeting-fees"),
    path("moten/<slug:address>/utskick/", sending.sendings, name="meeting-sending"),
    path("moten/<slug:address>/utdrag/<int:pk>.<slug:form>", sending.extract, name="meeting-extract"),
    path("moten/<slug:address>/ersattning/", claims.claims, name="meeting-claims"),
    path("moten/<slug:address>/efter/", overview.after, name="meeting-after"),
    path("moten/<slug:address>/protokoll/", papers.shown, name="meeting-minutes"),
    path("moten/<slug:address>/protokoll.<slug:form>", papers.file, name="meeting-minutes-file"),
    path("moten/<slug:address>/offentligt.<slug:form>", papers.public_file, name="meeting-public-file"),
    path("moten/<slug:address>/justering/", certify.whole, name="meeting-unit"),
    path("moten/<slug:address>/justering/<int:pk>/", certify.unit, name="meeting-certify"),
    path("moten/<slug:address>/anslag/", notice.notices, name="meeting-notice"),
    path("moten/<slug:address>/anslag/bevis/<int:pk>/", notice.proof, name="meeting-proof"),
]
