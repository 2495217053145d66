"""Given names common in Sweden, where the shape of words does not tell a name."""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final[frozenset[str]] = frozenset(
    (
        "adam agneta agnetha albin aleksandra alex alexander alexandra alf alfred ali alice alicia allan alma amanda amina amir anders andrea andreas andré anette angelica angelika anita ann "
        "ann-britt ann-charlotte ann-christin ann-christine ann-kristin ann-louise ann-marie ann-mari ann-sofi ann-sofie ann-sophie anna anna-carin anna-karin anna-lena anna-maria anna-stina anne anne-marie "
        "anne-li anneli annelie annette annica annicka annie annika anton arne arvid asta astrid august axel barbro beata beatrice bengt bengt-göran bengt-åke benjamin benny berit bernt "
        "bert bertil birger birgit birgitta bjarne björn bo bodil boel bosse britt britt-inger britt-marie bror börje caisa cajsa calle camilla carin carina carl carl-johan carola carolina caroline "
        "catarina catharina cathrine catrin catrine cecilia charlie charlotta charlotte chris christel christer christian christin christina christine christoffer claes clara claudia conny "
        "dag dan daniel daniela daniella david dennis desirée diana dick doris edit edith edvard edvin egon eileen einar elena eleonor elias elin elina elinor elisabet elisabeth elise elisabet elizabeth ella ellen ellinor "
        "elsa elsie elvira emanuel emelie emil emilia emma emmy erica erik erika erland erling ernst ester eva eva-lena eva-lotta eva-marie evelina evert fanny fatima felicia felix filip filippa fia folke frank frans "
        "fred fredric fredrik fredrika frida fritz gabriel gabriella georg gerd gerda gert gisela gitte greger gudrun gun gun-britt gunborg gunhild gunilla gunn gunnar gunnel gustaf gustav göran gösta göte "
        "hampus hanna hannah hanne hannele hannes hans hans-erik harald harriet harry hasse hedda hedvig heidi helen helena helene heléne helga helge helén henning henric henrik henrietta herman hilda hilde hugo håkan "
        "ia ibrahim ida inga inga-lill ingalill inge ingegerd ingegärd ingela inger ingemar ingmar ingrid ingvar irene iris irma isa isabel isabella isabelle isak ivar jack jacob jakob jan jan-erik jan-olof jan-åke jane janina janne jasmin jasmine jeanette "
        "jeanette jennie jenny jens jeppe jerker jerry jesper jessica jessika jill jim jimmy joakim joar jocke joel johan johanna johannes john johnny jon jonas jonatan jonathan jonny jonna jorge josef josefin josefina josefine joseph "
        "judit judith julia jukka jörgen jöran kaarina kaj kajsa kalle kamilla karin karina karl karl-erik karl-johan karolin karolina kate katarina katharina kathrine katja katrin katrine kattis kenneth kenny kent kenth kerstin kicki kim "
        "kjell kjell-åke klara klas knut kristian kristin kristina kristine kristofer kristoffer krister kurt kåre laila lars lars-erik lars-göran lars-olof lars-åke lasse laura leif leila lena lennart leo lilian lillemor lillian lily lina "
        "linda linn linnea linnéa linus lisa lisbet lisbeth lise-lott lise-lotte liselott liselotte lisen liv lotta lotten lottie louise lovisa lucas lucia ludvig lukas lydia magdalena magnus maja maj maj-britt malena malin manfred "
        "marcus margareta margaretha margit margret margreth mari maria mariana marianne marie marie-louise mariette marika marina marit marita marja markus marlene martha martin martina mats mattias mathias mathilda matilda maud max maria-pia melinda "
        "merja mia micael michael micke mikael mikaela milla mimmi minna miriam mirjam mohamed mohammed moa mona monica monika morgan my måns märit märta märtha nadia nadja natalie nathalie nicklas niclas niklas nicole nils nina noel nora "
        "ola olav ole olga olivia olle olof olov oscar oskar otto owe ove pamela patric patricia patrick patrik paul paula paulina pauline pelle per per-erik per-olof per-åke pernilla petra peter petter petronella pia pierre pär rafael ragnar "
        "ragnhild ralf ramona rasmus rebecca rebecka reza rickard richard rikard rita robert robin roger roland rolf ronja ronnie ronny rose-marie rosie roy rune ruth rut sabina sabine sam samira samuel sandra sanna sara sarah saga sebastian selma siri "
        "signe sigrid sigvard simon simone sissela siv sofi sofia sofie solveig sonja sonny sophia sophie staffan stefan stella sten stig stina stellan sture susan susann susanna susanne suzanne svante sven sven-erik svea sylvia sylva "
        "sylvia sören tage tanja tarja ted teodor teresa teres terese theres therese theresa theresia thom thomas thord thore tilda tim timo tina titti tobias tom tomas tommy tony tor torbjörn tord tore torgny torsten tova tove truls ulf ulla ulla-britt "
        "ulla-carin ulrica ulrik ulrika urban ursula uno valter vanja vera veronica veronika vesna victor victoria viggo viktor viktoria vilhelm ville vilma vincent viola viveca viveka vivianne wilhelm william yasmin ylva yngve yvonne zandra zara zahra "
        "åke åsa åse östen örjan öivind clas-mårten mårten ricard mariann ewa lizette lisette lillebil siw jaana päivi sirpa tuula pirjo marjo anne-lie marie-anne annacarin annelise"
    ).split()
)
"""Given names common in Sweden, case-folded: they tell "Anna återkommer" from "Frågan återkommer"."""
