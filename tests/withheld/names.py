"""Names of many kinds: double ones, particles, two surnames, and names from elsewhere."""

from __future__ import annotations

from random import Random

from .land import PARTIES, People, Person

FIRST = """Agneta Alejandra Amir Anna_Karin Annika Assar Azadeh Bahar Barbro Bengt-Åke Birgitta Bo_Göran Cecilia Dagny Dragan Eija Emelie Erik_Olof Fadumo Farid Fatima Frida Gerd Goran Görel Håkan Ibrahim Ing-Marie Ingegerd Jan-Erik
Jessica Jöns Karl-Gustav Katarzyna Kerstin Khadija Kjell-Arne Kristoffer Lamija Lars-Göran Leyla Linnéa Lisbeth Magdalena Magnus Margareta Mehmet Mirjam Mohamed Monica Nils_Petter Nermin Nour Ove Parisa Pär Pirkko Ragnhild Rolf
Rose-Marie Roya Sara Senad Shirin Solveig Staffan Sune Susanne Svetlana Tage Tarja Thi_Lan Tiina Torbjörn Torsten Ulf Ulla-Britt Urszula Vesna Vivianne Wiktoria Xenia Yasmin Yngve Zeynep Åke Örjan""".split()
LAST = """af_Ekenhjelm Al-Hamdani Albinsson Andersdotter Arvidsson_Palm Aydin Backström Begovic van_den_Berghe Blomgård Borgström Brodén Cakir Carlborg Cederlöf_Strand Dahlin de_la_Rosa Demir Djurhuus Ekedahl El-Khatib Enqvist
Farahani Forsell Fjällborg Gebremedhin Gyllenklev Göthlin Haddad Haile Hedman_Lööf Heikkinen Hjelmqvist Holm_Åkerlund Hrubin Ibrahimovska Isaksson Jansdotter-Wik Joki Kaczmarek Karimi Kihlgren Koivula Kovalenko Källmark Laaksonen
Lekander Lilja_Nordh Lindeborg Löfqvist Mbaye Miljkovic Mohlin Mårdh Nguyen Norrbin Nyhlén_Berg Oskarsdotter Osman Ottosson Pettersén Popova Qvarnlund Rahimi Rantala Rask-Hammar Roos Rydin Räisänen Saleh Sandmark Selimovic Sjöbris
Skoog_Tell von_Stackelhed Strömblad Svahn Szabo Söderlind Tapper Tesfaye Tham Toivonen Treutlow Uddgren Vikström-Sahl Wallgård von_der_Wiik Wester Yildiz Zackrisson Zandi Åslund Ärlebäck Öhnell""".split()


class Named(People):
    """Draws people whose names are of many kinds."""

    def __init__(self, rng: Random, parties: tuple[str | None, ...] = PARTIES) -> None:
        super().__init__(rng)
        self.firsts = [one.replace("_", " ") for one in rng.sample(FIRST, len(FIRST))]
        self.lasts = [one.replace("_", " ") for one in rng.sample(LAST, len(LAST))]
        self.parties = parties

    def politician(self, home: str | None = None) -> Person:
        return Person(self.name(), self.rng.choice(self.parties), home)
