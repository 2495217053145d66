"""The addresses of documents."""

from django.urls import path

from samtrad.portal import document_views as views

urlpatterns = [
    path("dokument/<slug:address>/", views.document, name="document"),
    path("dokument/<slug:address>/<int:number>/", views.document, name="document-record_page"),
    path("dokument/<slug:address>/<int:number>/text.txt", views.text, name="document-text"),
    path("dokument/<slug:address>/<int:number>/uppgifter.json", views.record, name="document-record"),
    path("dokument/<slug:address>/sida/<int:page>.png", views.picture, name="document-picture"),
    path("dokument/<slug:address>/fil", views.original, name="document-file"),
]
