"""What the server's verbs say, in Swedish and English."""

from __future__ import annotations

from samtrad.cli.said.following import FOLLOWING
from samtrad.cli.said.keeping import KEEPING
from samtrad.cli.said.search import SEARCH

MESSAGES: dict[str, tuple[str, str]] = {
    **KEEPING,
    **FOLLOWING,
    **SEARCH,
    "server.missing": (
        "servern är inte installerad. Installera den: pip install 'samtrad[server]'",
        "the server is not installed. Install it: pip install 'samtrad[server]'",
    ),
    "server.part": (
        "{part}, som servern behöver, saknas eller är trasig. Installera servern på nytt, i den miljö som den körs i: pip install --upgrade 'samtrad[server]'",
        "{part}, which the server needs, is missing or broken. Install the server anew, in the environment that it runs in: pip install --upgrade 'samtrad[server]'",
    ),
    "serve.ready": (
        "Samtråd finns på {address}\nAllt ligger i {data}. Avsluta med Ctrl-C.",
        "Samtråd is at {address}\nEverything is kept in {data}. Stop with Ctrl-C.",
    ),
    "stopped": ("Avslutat. Det som var påbörjat ligger kvar i kön.", "Stopped. What was begun is still in the queue."),
    "worker.ready": ("Arbetaren läser in det som väntar. Avsluta med Ctrl-C.", "The worker enters what waits. Stop with Ctrl-C."),
    "watch.ready": ("Det som läggs i {path} läses in.", "What is laid in {path} is entered."),
    "watch.missing": ("mappen {path} som ska bevakas finns inte. Skapa den", "the folder {path} that is to be watched is not there. Make it"),
    "port.taken": (
        "port {port} används redan. Avsluta det som har den, eller välj en annan: samtrad serve --port {other}",
        "port {port} is in use already. Stop what has it, or choose another: samtrad serve --port {other}",
    ),
    "port.forbidden": (
        "port {port} får du inte lyssna på. Välj en över 1023: --port 8000",
        "you may not listen on port {port}. Choose one above 1023: --port 8000",
    ),
    "port.host": (
        "{host} port {port} finns inte på den här datorn. Ge en av datorns egna adresser med --host",
        "{host} port {port} is not on this machine. Give one of its own addresses with --host",
    ),
    "ingest.receiving": ("tar emot {done} av {total}", "receiving {done} of {total}"),
    "ingest.publishing": ("publicerar {done} av {total}", "publishing {done} of {total}"),
    "ingest.stopped": (
        "{entered} införda, {waiting} väntar i kön. Ge samma kommando igen, så tar det vid där det slutade",
        "{entered} entered, {waiting} wait in the queue. Give the same command again, and it takes up where it was",
    ),
    "ingest.waiting": ("{waiting} väntar och läses när det går: ge samma kommando igen", "{waiting} wait until they can be read: give the same command again"),
    "ingest.progress": ("läser in {done} av {total}", "entering {done} of {total}"),
    "ingest.done": (
        "{entered} införda, {parked} kunde inte läsas, {published} publicerade",
        "{entered} entered, {parked} could not be read, {published} published",
    ),
    "ingest.as": (
        "--publish behöver --as NAMN: någon publicerar, i sitt eget namn",
        "--publish needs --as NAME: someone publishes, in their own name",
    ),
    "reread.done": (
        "{count} dokument väntar på att läsas om. Det gör samtrad serve eller samtrad worker. Det som någon har rättat gäller också efteråt.",
        "{count} documents wait to be read anew. samtrad serve or samtrad worker does it. What someone has corrected holds afterwards too.",
    ),
    "reread.none": ("Alla dokument är lästa av den här versionen.", "All documents were read by this version."),
    "help.reread": ("läs om dokument som en äldre version har läst", "read documents anew that an older version read"),
    "help.reread.examples": ("exempel:\n  samtrad reread\n  samtrad reread --all", "examples:\n  samtrad reread\n  samtrad reread --all"),
    "help.reread.all": ("läs om alla, också dem som den här versionen har läst", "read all anew, those too that this version read"),
    "help.reread.as": ("vem som läser om", "who has them read anew"),
    "retell.none": ("Allt är berättat efter den här versionens regler.", "All was told by this version's rules."),
    "retell.done": (
        "Allt är berättat efter den här versionens regler. Det som någon har bestämt gäller.",
        "All is told by this version's rules. What anyone has settled holds.",
    ),
    "retell.stopped": (
        "Avbrutet. samtrad serve, samtrad worker eller samtrad retell fortsätter där det slutade.",
        "Stopped. samtrad serve, samtrad worker or samtrad retell goes on from there.",
    ),
    "retell.failed": (
        "{count} kunde inte berättas om och står kvar som de var. samtrad check säger av vilket slag",
        "{count} could not be told anew and stand as they were. samtrad check says of what kind",
    ),
    "retell.progress": ("{part}: {done} av {total}", "{part}: {done} of {total}"),
    "retell.facts": ("fakta", "facts"),
    "retell.link": ("vem som är vem", "who is who"),
    "retell.name": ("vilka som namnges", "who is named"),
    "retell.count": ("antal", "counts"),
    "retell.thread": ("frågor", "matters"),
    "retell.agree": ("överenskommelser", "agreements"),
    "retell.rounds": ("rundor", "rounds"),
    "retell.tasks": ("uppdrag", "assignments"),
    "retell.index": ("sökregistret", "the index"),
    "retell.read": ("dokument som ska läsas om", "documents to be read anew"),
    "help.retell": ("berätta om det som äldre regler har berättat", "tell anew what older rules told"),
    "help.retell.examples": (
        "exempel:\n  samtrad retell\n  samtrad retell --all\n\nEfter en uppgradering gör samtrad serve och samtrad worker det när de inte har annat att göra. samtrad check säger vad som återstår.",
        "examples:\n  samtrad retell\n  samtrad retell --all\n\nAfter an upgrade samtrad serve and samtrad worker do it when they have nothing else to do. samtrad check says what is left.",
    ),
    "help.retell.all": ("berätta om allt, också det som den här versionens regler har berättat", "tell all anew, that too which this version's rules told"),
    "reindex.done": ("Sökregistret är nytt: {count} saker går att hitta.", "The index is new: {count} things can be found."),
    "help.reindex": ("bygg om sökregistret", "build the search index anew"),
    "help.reindex.examples": ("exempel:\n  samtrad reindex", "examples:\n  samtrad reindex"),
    "account.link": (
        "Kontot {name} finns. Välj lösenord inom tre dagar, medan servern är igång. Länken gäller en gång:\n{address}",
        "The account {name} is open. Choose a password within three days, while the server runs. The link holds once:\n{address}",
    ),
    "account.path": (
        "Kontot {name} finns. Välj lösenord inom tre dagar, medan servern är igång. Skriv det här efter serverns adress, som samtrad serve visar. Det gäller en gång:\n{address}",
        "The account {name} is open. Choose a password within three days, while the server runs. Put this after the server's address, which samtrad serve shows. It holds once:\n{address}",
    ),
    "account.no_name": ("kontot behöver ett namn", "the account needs a name"),
    "account.taken": ("kontot finns redan", "the account exists already"),
    "account.scope": (
        "rollen gäller ett organ: ange det med --body. Administratör och revisor gäller hela installationen",
        "the role is for a body: give it with --body. Administrators and auditors are for the whole installation",
    ),
    "account.body": ("organet finns inte. Ange det som i sin adress", "there is no such body. Give it as in its address"),
    "help.account": (
        "öppna ett konto, ge det en roll, få en länk för att välja lösenord",
        "open an account, give it a role, get a link for choosing a password",
    ),
    "help.account.examples": (
        "exempel:\n  samtrad account maja@fagerhed.example --role administrator\n  samtrad account nils@fagerhed.example --role secretary --body vardnamnden",
        "examples:\n  samtrad account maja@fagerhed.example --role administrator\n  samtrad account nils@fagerhed.example --role secretary --body vardnamnden",
    ),
    "help.account.name": ("vad kontot heter, gärna en e-postadress", "what the account goes by; an e-mail address will do"),
    "help.account.role": ("vad kontot får göra", "what the account may do"),
    "help.account.body": ("organet som rollen gäller, som i dess adress", "the body that the role is for, as in its address"),
    "help.BODY": ("ORGAN", "BODY"),
    "publish.internal": ("dokumentet är internt och publiceras inte", "the document is internal and is not published"),
    "publish.secret": ("dokumentet är sekretessbelagt och publiceras inte", "the document is secret and is not published"),
    "publish.not_entered": ("dokumentet är inte infört än och publiceras inte", "the document is not entered yet and is not published"),
    "publish.sensitive": (
        "dokumentet har uppgifter som kan behöva maskeras. Ta ställning till dem på arbetssidan, och publicera sedan",
        "the document holds details that may have to be masked. Decide on them on the work page, then publish",
    ),
    "publish.no_ground": ("ange en rättslig grund med --ground", "give a legal ground with --ground"),
    "help.serve": ("starta webbservern och arbetaren", "start the web server and the worker"),
    "help.serve.examples": (
        "exempel:\n  samtrad serve\n  samtrad serve --port 8080 --data /srv/samtrad",
        "examples:\n  samtrad serve\n  samtrad serve --port 8080 --data /srv/samtrad",
    ),
    "help.serve.host": ("adress att lyssna på; utan den bara den här datorn", "address to listen on; without it this machine alone"),
    "help.serve.port": ("port att lyssna på; utan den {default}", "port to listen on; without it {default}"),
    "help.serve.workers": ("så många webbprocesser; utan den 1", "so many web processes; without it 1"),
    "help.worker": ("läs in det som väntar, utan webbserver", "enter what waits, without the web server"),
    "help.worker.examples": (
        "exempel:\n  samtrad worker\n  samtrad worker --jobs 4 --watch /srv/inkorg",
        "examples:\n  samtrad worker\n  samtrad worker --jobs 4 --watch /srv/inbox",
    ),
    "help.watch": ("läs in det som läggs i mappen", "enter what is laid in the folder"),
    "help.server.jobs": ("läs N dokument samtidigt (annars väljs det efter datorn)", "read N documents at a time (otherwise chosen by the computer)"),
    "help.serve.worker": ("starta ingen arbetare; en annan process läser in", "start no worker; another process enters documents"),
    "help.ingest": ("för in dokument i registret", "enter documents into the register"),
    "help.ingest.examples": (
        "exempel:\n  samtrad ingest protokoll/\n  samtrad ingest --publish --as 'Maja Lind' protokoll/",
        "examples:\n  samtrad ingest minutes/\n  samtrad ingest --publish --as 'Maja Lind' minutes/",
    ),
    "help.ingest.publish": (
        "publicera det som förs in; för källor som redan är offentliga",
        "publish what is entered; for sources that are public already",
    ),
    "help.ingest.mask": (
        "maskera det som kan behöva maskeras i det som publiceras, i stället för att vänta på beslut",
        "mask what may have to be masked in what is published, instead of waiting for decisions",
    ),
    "help.ingest.as": ("vem som för in och publicerar", "who enters and publishes"),
    "help.ingest.ground": ("rättslig grund för publiceringen; utan den: {default}", "legal ground of the publication; without it: {default}"),
    "help.data": ("mappen som allt ligger i; utan den SAMTRAD_DATA, annars data/", "the folder that holds everything; without it SAMTRAD_DATA, else data/"),
    "help.FOLDER": ("MAPP", "FOLDER"),
    "help.NAME": ("NAMN", "NAME"),
}
