<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionText</name>
    <message>
        <source>The CA accepted the pair</source>
        <translation>CA hat die Zugangsdaten angenommen</translation>
    </message>
    <message>
        <source>The CA refused the pair: wrong HMAC key</source>
        <translation>CA hat die Zugangsdaten abgelehnt: falscher HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>The CA refused the pair: unknown key identifier (KID)</source>
        <translation>CA hat die Zugangsdaten abgelehnt: Schlüsselkennung (KID) unbekannt</translation>
    </message>
    <message>
        <source>A client worked with the pair, as was said</source>
        <translation>Ein Client hat mit dem Paar gearbeitet, wie gesagt wurde</translation>
    </message>
    <message>
        <source>The CA said that the pair was used before</source>
        <translation>Laut CA wurden die Zugangsdaten schon einmal genutzt</translation>
    </message>
    <message>
        <source>Asked the CA: %1</source>
        <comment>the outcome as scripts see it</comment>
        <translation>CA befragt: %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand angelegt</translation>
    </message>
    <message>
        <source>Created at a provider</source>
        <translation>Bei einem Anbieter erstellt</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Former state brought back</source>
        <translation>Früherer Stand wiederhergestellt</translation>
    </message>
    <message>
        <source>Set up for %1</source>
        <translation>Eingerichtet für %1</translation>
    </message>
    <message>
        <source>HMAC key shown</source>
        <translation>HMAC-Schlüssel angezeigt</translation>
    </message>
    <message>
        <source>HMAC key copied</source>
        <translation>HMAC-Schlüssel kopiert</translation>
    </message>
    <message>
        <source>A key for an account at the CA was made</source>
        <translation>Schlüssel für ein Konto bei der CA erzeugt</translation>
    </message>
    <message>
        <source>The account at the CA was asked after: %1</source>
        <extracomment>%1 is the outcome as scripts see it</extracomment>
        <translation>Konto bei der CA abgefragt: %1</translation>
    </message>
    <message>
        <source>The account at the CA was ended</source>
        <translation>Konto bei der CA aufgelöst</translation>
    </message>
    <message>
        <source>The account was exported for %1</source>
        <translation>Konto für %1 exportiert</translation>
    </message>
    <message>
        <source>Thrown away for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Login at a provider saved</source>
        <translation>Zugang zu einem Anbieter gespeichert</translation>
    </message>
    <message>
        <source>Login at a provider changed</source>
        <translation>Zugang zu einem Anbieter geändert</translation>
    </message>
    <message>
        <source>Login at a provider removed</source>
        <translation>Zugang zu einem Anbieter entfernt</translation>
    </message>
    <message>
        <source>A provider was asked for a pair</source>
        <translation>Ein Anbieter wurde um Zugangsdaten gebeten</translation>
    </message>
    <message>
        <source>The provider answered</source>
        <translation>Der Anbieter hat geantwortet</translation>
    </message>
    <message>
        <source>The pair of a provider became a record</source>
        <translation>Aus der Antwort des Anbieters wurde ein Eintrag</translation>
    </message>
    <message>
        <source>A creation was settled by hand</source>
        <translation>Eine Erstellung wurde von Hand abgeschlossen</translation>
    </message>
    <message>
        <source>The answer of a provider was shown</source>
        <translation>Die Antwort eines Anbieters wurde angezeigt</translation>
    </message>
    <message>
        <source>A question was answered</source>
        <translation>Eine Frage wurde beantwortet</translation>
    </message>
    <message>
        <source>The provider answered anew: %1</source>
        <extracomment>%1 are names of fields, as the provider&apos;s API has them</extracomment>
        <translation>Der Anbieter hat neu geantwortet: %1</translation>
    </message>
    <message>
        <source>Says what its order says, since the vault knows orders</source>
        <translation>Sagt, was die Bestellung sagt, seit der Tresor Bestellungen kennt</translation>
    </message>
    <message>
        <source>Way in added</source>
        <translation>Zugang hinzugefügt</translation>
    </message>
    <message>
        <source>Way in replaced</source>
        <translation>Zugang ersetzt</translation>
    </message>
    <message>
        <source>Way in removed</source>
        <translation>Zugang entfernt</translation>
    </message>
    <message>
        <source>Way in renamed</source>
        <translation>Zugang umbenannt</translation>
    </message>
    <message>
        <source>Ways in confirmed</source>
        <translation>Zugänge bestätigt</translation>
    </message>
    <message>
        <source>The change of the ways in was taken back</source>
        <translation>Die Änderung der Zugänge wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation>Entsperren misslungen</translation>
    </message>
    <message>
        <source>Unlocking failed more often than is listed; the last time</source>
        <translation>Entsperren öfter misslungen, als aufgeführt ist; zuletzt</translation>
    </message>
    <message>
        <source>Key taken for files of %1</source>
        <translation>Schlüssel für Dateien von %1 entnommen</translation>
    </message>
    <message>
        <source>Lines of this log that were written are missing: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Geschriebene Zeilen dieses Protokolls fehlen: %1</translation>
    </message>
    <message>
        <source>A line of this log cannot be read: %1</source>
        <translation>Eine Zeile dieses Protokolls ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This log had more in it when it was seen last</source>
        <translation>Beim letzten Mal stand in diesem Protokoll mehr</translation>
    </message>
    <message>
        <source>Keys that left</source>
        <translation>Entnommene Schlüssel</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Ways in, and the vault itself</source>
        <translation>Zugänge und der Tresor selbst</translation>
    </message>
    <message>
        <source>Records and logins</source>
        <translation>Einträge und Anbieter-Zugänge</translation>
    </message>
    <message>
        <source>written by letter, by whoever can write the folder</source>
        <translation>als Brief geschrieben, von irgendwem, der in den Ordner schreiben kann</translation>
    </message>
    <message>
        <source>This log is sealed from here on; what stands before was not</source>
        <translation>Dieses Protokoll ist von hier an versiegelt; was davor steht, war es nicht</translation>
    </message>
    <message>
        <source>The key with which a way in signs was gone; its lines may be missing</source>
        <translation>Der Schlüssel, mit dem ein Zugang unterschreibt, war weg; seine Zeilen können fehlen</translation>
    </message>
    <message>
        <source>Lines that nobody had signed were left out: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Zeilen ohne Unterschrift wurden weggelassen: %1</translation>
    </message>
    <message>
        <source>Line %1 does not follow from the one before it.</source>
        <translation>Zeile %1 folgt nicht aus der davor.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of letters belong to no line.</source>
        <translation>
            <numerusform>%n Briefvermerk gehört zu keiner Zeile.</numerusform>
            <numerusform>%n Briefvermerke gehören zu keiner Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines were taken off its end, or put there by something else.</source>
        <translation>Am Ende wurden Zeilen entfernt, oder etwas anderes hat welche angefügt.</translation>
    </message>
    <message>
        <source>Its end is not sealed: the seal was taken away, or no owner has changed this vault with this program yet.</source>
        <translation>Sein Ende ist nicht versiegelt: Das Siegel wurde entfernt, oder noch kein Eigentümer hat diesen Tresor mit diesem Programm geändert.</translation>
    </message>
    <message>
        <source>A letter to it cannot be read: %1.</source>
        <translation>Ein Brief dazu ist nicht lesbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): each is as it was written, and none is missing.</source>
        <translation>
            <numerusform>%n Zeile: Sie ist, wie sie geschrieben wurde, und keine fehlt.</numerusform>
            <numerusform>%n Zeilen: Jede ist, wie sie geschrieben wurde, und keine fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to it wait; the next change of the vault files them.</source>
        <translation>
            <numerusform>%n Brief dazu wartet; die nächste Änderung des Tresors trägt ihn ein.</numerusform>
            <numerusform>%n Briefe dazu warten; die nächste Änderung des Tresors trägt sie ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys of the vault changed</source>
        <translation>Alle Schlüssel des Tresors geändert</translation>
    </message>
    <message>
        <source>A copy opened with the recovery code alone</source>
        <translation>Eine Kopie allein mit dem Wiederherstellungscode geöffnet</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Import an order e-mail or text</source>
        <translation>Bestell-E-Mail oder Text importieren</translation>
    </message>
    <message>
        <source>Take in an order e-mail or text</source>
        <translation>Bestell-E-Mail oder Text importieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Paste text to be read</source>
        <translation>Text einfügen und auslesen</translation>
    </message>
    <message>
        <source>&amp;Type it in...</source>
        <translation>Von &amp;Hand anlegen...</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Type a record in</source>
        <translation>Eintrag von Hand anlegen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Set up a client</source>
        <translation>&amp;Client einrichten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
    <message>
        <source>Set up a client</source>
        <translation>Client einrichten</translation>
    </message>
    <message>
        <source>Write files for certbot or lego</source>
        <translation>Dateien für certbot oder lego schreiben</translation>
    </message>
    <message>
        <source>&amp;Verify with the CA...</source>
        <translation>Mit der CA &amp;prüfen...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Strg+Umschalt+K</translation>
    </message>
    <message>
        <source>Verify with the CA</source>
        <translation>Mit der CA prüfen</translation>
    </message>
    <message>
        <source>Ask the CA whether this pair works</source>
        <translation>Die CA fragen, ob diese Zugangsdaten funktionieren</translation>
    </message>
    <message>
        <source>&amp;Create at a provider...</source>
        <translation>Beim &amp;Anbieter erstellen...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Create a pair at a provider</source>
        <translation>Zugangsdaten beim Anbieter erstellen</translation>
    </message>
    <message>
        <source>&amp;Logins at providers...</source>
        <translation>&amp;Zugänge zu Anbietern...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Logins at providers</source>
        <translation>Zugänge bei Anbietern</translation>
    </message>
    <message>
        <source>From the Trustico &amp;portal...</source>
        <translation>Aus dem Trustico-&amp;Portal...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Strg+Umschalt+T</translation>
    </message>
    <message>
        <source>Look into the Trustico portal</source>
        <translation>Im Trustico-Portal nachsehen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About EAB Vault</source>
        <translation>Ü&amp;ber EAB Vault</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Show the &amp;message it came from</source>
        <translation>&amp;Ursprüngliche Nachricht anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back, then the one before</source>
        <translation>Die letzte Änderung zurücknehmen, dann die davor</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Make a change again that was taken back</source>
        <translation>Eine zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>The whole &amp;order...</source>
        <translation>Die ganze Be&amp;stellung...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>Show the whole order</source>
        <translation>Die ganze Bestellung zeigen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Take in what was copied</source>
        <translation>Kopiertes aufnehmen</translation>
    </message>
    <message>
        <source>Copy the &amp;key identifier (KID)</source>
        <translation>&amp;Schlüsselkennung (KID) kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the key identifier (KID)</source>
        <translation>Schlüsselkennung (KID) kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;HMAC key</source>
        <translation>&amp;HMAC-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Copy the HMAC key for a few seconds</source>
        <translation>HMAC-Schlüssel für einige Sekunden kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;directory URL</source>
        <translation>&amp;Verzeichnis-URL kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Copy the directory URL</source>
        <translation>Verzeichnis-URL kopieren</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>Es &amp;funktioniert</translation>
    </message>
    <message>
        <source>&amp;What was done...</source>
        <translation>Was &amp;geschehen ist...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <source>See who did what with the vault</source>
        <translation>Nachsehen, wer was mit dem Tresor getan hat</translation>
    </message>
    <message>
        <source>&amp;How it is kept...</source>
        <translation>&amp;Wie er verwahrt ist...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Strg+Umschalt+H</translation>
    </message>
    <message>
        <source>See how this vault is kept</source>
        <translation>Sehen, wie dieser Tresor verwahrt ist</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing saved yet. Take the pair in while the seller still shows it.</source>
        <translation>Noch nichts gespeichert. Importieren Sie die Zugangsdaten, solange der Anbieter sie noch anzeigt.</translation>
    </message>
    <message>
        <source>Nothing saved yet. A pair is shown only once, when it is made: take it in then, from what is shown or sent.</source>
        <translation>Noch nichts gespeichert. Zugangsdaten werden nur einmal angezeigt, wenn sie erstellt werden: Importieren Sie dann, was angezeigt oder zugesandt wird.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Take the pair in from what the seller shows or sends.</source>
        <translation>Noch nichts gespeichert. Importieren Sie die Zugangsdaten aus dem, was der Anbieter anzeigt oder zusendet.</translation>
    </message>
    <message>
        <source>The pair was not saved in time.</source>
        <translation>Die Zugangsdaten wurden nicht rechtzeitig gespeichert.</translation>
    </message>
    <message>
        <source>Look for the order e-mail: it is the lasting record, and the pair is not made again, according to %1, as of %2.</source>
        <translation>Suchen Sie die Bestell-E-Mail: Sie ist laut %1 (Stand %2) der bleibende Nachweis, und die Zugangsdaten werden nicht neu erstellt.</translation>
    </message>
    <message>
        <source>Look for the order e-mail: it is the lasting record, and the page “%3” is another way to the pair, according to %1, as of %2.</source>
        <translation>Suchen Sie die Bestell-E-Mail: Sie ist laut %1 (Stand %2) der bleibende Nachweis, und die Seite „%3“ ist ein weiterer Weg zu den Zugangsdaten.</translation>
    </message>
    <message>
        <source>It is not shown again, but another one can be made there, according to %1, as of %2.</source>
        <translation>Sie werden nicht noch einmal angezeigt, doch dort lassen sich laut %1 (Stand %2) neue erstellen.</translation>
    </message>
    <message>
        <source>It can be read again in your account there, according to %1, as of %2.</source>
        <translation>Sie lassen sich laut %1 (Stand %2) in Ihrem Konto dort noch einmal ablesen.</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it, which helps with this, as of %2.</source>
        <translation>Fragen Sie den Support von %1 danach, der dabei hilft (Stand %2).</translation>
    </message>
    <message>
        <source>Look for the order e-mail, or ask the seller&apos;s support.</source>
        <translation>Suchen Sie die Bestell-E-Mail, oder fragen Sie den Support des Anbieters.</translation>
    </message>
    <message>
        <source>It works only once: use it on the machine that keeps the certificate.</source>
        <translation>Sie gelten nur einmal: Verwenden Sie sie auf dem Rechner, der das Zertifikat behält.</translation>
    </message>
    <message>
        <source>Saved, but not verified. Set up a client now, while a typing mistake could still be corrected from the portal.</source>
        <translation>Gespeichert, aber nicht bestätigt. Richten Sie jetzt einen Client ein, solange sich ein Tippfehler noch über das Portal beheben lässt.</translation>
    </message>
    <message>
        <source>Saved, but not verified. Set up a client, or verify it with the CA.</source>
        <translation>Gespeichert, aber nicht bestätigt. Richten Sie einen Client ein, oder prüfen Sie die Zugangsdaten bei der CA.</translation>
    </message>
    <message>
        <source>The CA refused this pair. Compare it with the portal or the order e-mail and correct it.</source>
        <translation>Die CA hat diese Zugangsdaten abgelehnt. Vergleichen Sie sie mit dem Portal oder der Bestell-E-Mail, und berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The CA refused this pair. Compare it with the order e-mail, or with what its maker has sent, and correct it.</source>
        <translation>Die CA hat diese Zugangsdaten abgelehnt. Vergleichen Sie sie mit der Bestell-E-Mail oder mit dem, was der Aussteller gesandt hat, und berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>This pair works once, and it has. What counts now is the account that it opened.</source>
        <translation>Diese Zugangsdaten gelten einmal und sind eingelöst. Jetzt zählt das Konto, das damit eröffnet wurde.</translation>
    </message>
    <message>
        <source>The CA says that this pair has been used before. Use the account that it opened; if that was not yours, ask the seller.</source>
        <translation>Die CA sagt, dass diese Zugangsdaten schon eingelöst sind. Verwenden Sie das Konto, das damit eröffnet wurde; waren Sie das nicht, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Without it you cannot manage the certificate and may forfeit it, according to %1, as of %2.</source>
        <translation>Ohne sie lässt sich das Zertifikat laut %1 (Stand %2) nicht verwalten und kann verfallen.</translation>
    </message>
    <message>
        <source>The CA Reference is missing. Look for it in the shipment e-mail and add it.</source>
        <translation>Die CA-Referenz fehlt. Suchen Sie sie in der Liefer-E-Mail, und tragen Sie sie nach.</translation>
    </message>
    <message>
        <source>The CA Reference equals the order number, and they usually differ. Look for the right one in the shipment e-mail.</source>
        <translation>CA-Referenz und Bestellnummer sind gleich, und meist unterscheiden sie sich. Suchen Sie die richtige Referenz in der Liefer-E-Mail.</translation>
    </message>
    <message>
        <source>It can be used from %1 on, and would be refused before.</source>
        <translation>Verwendbar ab %1; vorher würde die CA ablehnen.</translation>
    </message>
    <message>
        <source>It can be used until %1 and not after. Use it before then, or make a new one.</source>
        <translation>Verwendbar bis %1 und danach nicht mehr. Verwenden Sie sie vorher, oder erstellen Sie neue.</translation>
    </message>
    <message>
        <source>It could be used until %1. Make a new one where it came from.</source>
        <translation>Verwendbar war dies bis %1. Erstellen Sie dort neue, woher diese stammen.</translation>
    </message>
    <message>
        <source>Set up a client and run it now: an unused pair stops working.</source>
        <translation>Richten Sie jetzt einen Client ein, und starten Sie ihn: Nicht eingelöste Zugangsdaten verfallen.</translation>
    </message>
    <message>
        <source>Not yet verified: do it now, while the seller still shows it and a typing mistake can be corrected.</source>
        <translation>Noch nicht bestätigt: Prüfen Sie jetzt, solange der Anbieter die Zugangsdaten noch anzeigt und sich ein Tippfehler beheben lässt.</translation>
    </message>
    <message>
        <source>The licence has ended. Renew it with the seller.</source>
        <translation>Die Lizenz ist abgelaufen. Verlängern Sie sie beim Anbieter.</translation>
    </message>
    <message>
        <source>The licence ends soon. Renew it with the seller in time.</source>
        <translation>Die Lizenz läuft bald ab. Verlängern Sie sie rechtzeitig beim Anbieter.</translation>
    </message>
    <message>
        <source>Will a pair come with this one?</source>
        <translation>Kommen hierzu noch Zugangsdaten?</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>verschwindet</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>ändert sich: %1</translation>
    </message>
    <message>
        <source>No backup was written to %1 for a week. Plug the stick in, or connect the share, then make one.</source>
        <translation>Seit einer Woche wurde keine Sicherung nach %1 geschrieben. Stecken Sie den Stick ein oder verbinden Sie die Freigabe, und machen Sie dann eine.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: Fristende (%2)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>webroot folder</source>
        <translation>Webroot-Ordner</translation>
    </message>
    <message>
        <source>port for http-01</source>
        <translation>Port für http-01</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Nachweisverfahren (Challenge)</translation>
    </message>
    <message>
        <source>DNS provider</source>
        <translation>DNS-Anbieter</translation>
    </message>
    <message>
        <source>credentials of the DNS provider</source>
        <translation>Zugangsdaten des DNS-Anbieters</translation>
    </message>
    <message>
        <source>DNS hook</source>
        <translation>DNS-Hook</translation>
    </message>
    <message>
        <source>key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>folder for the client&apos;s state</source>
        <translation>Arbeitsordner des Clients</translation>
    </message>
    <message>
        <source>command after a new certificate</source>
        <translation>Befehl nach einem neuen Zertifikat</translation>
    </message>
    <message>
        <source>folder on the server</source>
        <translation>Ordner auf dem Server</translation>
    </message>
    <message>
        <source>directory URL</source>
        <translation>Verzeichnis-URL</translation>
    </message>
    <message>
        <source>client version</source>
        <translation>Client-Version</translation>
    </message>
    <message>
        <source>key identifier (KID)</source>
        <translation>Schlüsselkennung (KID)</translation>
    </message>
    <message>
        <source>MAC algorithm</source>
        <translation>MAC-Algorithmus</translation>
    </message>
    <message>
        <source>No key identifier (KID) and HMAC key were found in this.</source>
        <translation>Darin wurden weder eine Schlüsselkennung (KID) noch ein HMAC-Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Take the order e-mail itself, or copy the text from the seller&apos;s portal and paste it.</source>
        <translation>Nehmen Sie die Bestell-E-Mail selbst, oder kopieren Sie den Text aus dem Portal des Anbieters und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>There is a key identifier (KID), but no HMAC key.</source>
        <translation>Schlüsselkennung (KID) gefunden, aber kein HMAC-Schlüssel.</translation>
    </message>
    <message>
        <source>Look for “HMAC key” or “MAC key” in the portal or in a second message, and add it.</source>
        <translation>Suchen Sie im Portal oder in einer zweiten Nachricht nach „HMAC key“ oder „MAC key“, und ergänzen Sie den Wert.</translation>
    </message>
    <message>
        <source>There is no key identifier (KID).</source>
        <translation>Die Schlüsselkennung (KID) fehlt.</translation>
    </message>
    <message>
        <source>Look for “Key ID” or “KID” in the e-mail or in the portal, and add it.</source>
        <translation>Suchen Sie in der E-Mail oder im Portal nach „Key ID“ oder „KID“, und ergänzen Sie den Wert.</translation>
    </message>
    <message>
        <source>The HMAC key is not valid base64: a character is wrong, missing or too many.</source>
        <translation>Der HMAC-Schlüssel ist kein gültiges Base64: Ein Zeichen ist falsch, fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>Copy it again from the source, whole, without anything before or after it.</source>
        <translation>Kopieren Sie ihn noch einmal aus der Quelle, vollständig und ohne etwas davor oder dahinter.</translation>
    </message>
    <message>
        <source>Check that it was copied whole. If the CA really issued it so short, save it by hand and confirm.</source>
        <translation>Prüfen Sie, ob er vollständig kopiert wurde. Hat die CA ihn wirklich so kurz ausgestellt, speichern Sie ihn von Hand und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>There are several key identifiers (KID) or keys, and it is not clear which belong together.</source>
        <translation>Es gibt mehrere Schlüsselkennungen (KID) oder Schlüssel, und es ist nicht klar, welche zusammengehören.</translation>
    </message>
    <message>
        <source>Take them in one pair at a time, or type them in.</source>
        <translation>Importieren Sie die Zugangsdaten einzeln, oder geben Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>The same field is there twice, with different values.</source>
        <translation>Dasselbe Feld kommt zweimal vor, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Check with the seller which one is right, and type it in.</source>
        <translation>Klären Sie mit dem Anbieter, welcher Wert stimmt, und geben Sie ihn von Hand ein.</translation>
    </message>
    <message>
        <source>This message is nested too deeply to be read safely.</source>
        <translation>Diese Nachricht ist zu tief verschachtelt, um sie sicher zu lesen.</translation>
    </message>
    <message>
        <source>Save the innermost message by itself and take that in.</source>
        <translation>Speichern Sie die innerste Nachricht einzeln, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This cannot be read: its form is broken.</source>
        <translation>Das lässt sich nicht lesen: Der Aufbau ist beschädigt.</translation>
    </message>
    <message>
        <source>Save or copy it again from its source.</source>
        <translation>Speichern oder kopieren Sie es noch einmal aus der Quelle.</translation>
    </message>
    <message>
        <source>This is larger than 32 MiB, too large for an order e-mail.</source>
        <translation>Das ist größer als 32 MiB, zu groß für eine Bestell-E-Mail.</translation>
    </message>
    <message>
        <source>Take in only the message or the text with the credentials.</source>
        <translation>Importieren Sie nur die Nachricht oder den Text mit den Zugangsdaten.</translation>
    </message>
    <message>
        <source>This is a binary file, not a message or a text.</source>
        <translation>Das ist eine Binärdatei, keine Nachricht und kein Text.</translation>
    </message>
    <message>
        <source>Save the message as .eml or copy its text. For a picture, type the values in.</source>
        <translation>Speichern Sie die Nachricht als .eml, oder kopieren Sie ihren Text. Bei einem Bild geben Sie die Werte von Hand ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key identifier (KID).</source>
        <translation>„%1“ kann keine Schlüsselkennung (KID) sein.</translation>
    </message>
    <message>
        <source>It has up to 255 letters, digits and signs, without blanks.</source>
        <translation>Sie hat höchstens 255 Buchstaben, Ziffern und Sonderzeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a directory URL.</source>
        <translation>„%1“ ist keine Verzeichnis-URL.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no blanks, user name or password.</source>
        <translation>Sie beginnt mit https:// und enthält weder Leerzeichen noch Benutzername oder Passwort.</translation>
    </message>
    <message>
        <source>“%1” is not protected: a directory URL begins with https://.</source>
        <translation>„%1“ ist nicht geschützt: Eine Verzeichnis-URL beginnt mit https://.</translation>
    </message>
    <message>
        <source>Write https:// and check with the seller that this is the right address.</source>
        <translation>Schreiben Sie https://, und klären Sie mit dem Anbieter, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name.</source>
        <translation>„%1“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>Write only the name, such as www.example.org or *.example.org: no https://, path, port or blank.</source>
        <translation>Geben Sie nur den Namen an, etwa www.example.org oder *.example.org: ohne https://, Pfad, Port und Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write one address, such as ops@example.org.</source>
        <translation>Geben Sie eine einzelne Adresse an, etwa ops@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, or with the time as YYYY-MM-DDThh:mm:ssZ.</source>
        <translation>Schreiben Sie es als JJJJ-MM-TT, etwa 2026-07-28, oder mit Uhrzeit wie 2026-07-28T14:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>„%1“ ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Geben Sie die Datei darin an.</translation>
    </message>
    <message>
        <source>You may not access %1.</source>
        <translation>Kein Zugriff auf %1.</translation>
    </message>
    <message>
        <source>Check who owns it and its permissions.</source>
        <translation>Prüfen Sie Eigentümer und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the disk or network share is connected, then try again.</source>
        <translation>Prüfen Sie, ob Datenträger oder Netzlaufwerk verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation>Der Datenträger ist voll; %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Es wurde nichts geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is on a disk that can only be read.</source>
        <translation>%1 liegt auf einem schreibgeschützten Datenträger.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another place, or open the vault read-only to look at it.</source>
        <translation>Es wurde nichts geändert. Wählen Sie einen anderen Ort, oder öffnen Sie den Tresor schreibgeschützt, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es bereits.</translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation>Unter %1 gibt es keinen Tresor.</translation>
    </message>
    <message>
        <source>There is something at %1 already.</source>
        <translation>Unter %1 liegt bereits etwas.</translation>
    </message>
    <message>
        <source>It was not touched. Name another folder for the new vault.</source>
        <translation>Es blieb unverändert. Geben Sie für den neuen Tresor einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>The vault is in use.</source>
        <translation>Der Tresor wird bereits verwendet.</translation>
    </message>
    <message>
        <source>The vault is in use by %1.</source>
        <translation>Der Tresor wird bereits verwendet: %1.</translation>
    </message>
    <message>
        <source>The vault is open read-only.</source>
        <translation>Der Tresor ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Open it for writing to change anything.</source>
        <translation>Öffnen Sie ihn mit Schreibzugriff, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake in group %1.</source>
        <translation>Im Wiederherstellungscode steckt ein Tippfehler in Gruppe %1.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, or use the recovery code. Nothing was changed.</source>
        <translation>Prüfen Sie Tastaturbelegung und Feststelltaste, oder nutzen Sie den Wiederherstellungscode. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The vault has no such key slot: %1.</source>
        <translation>Dieses Schlüsselfach hat der Tresor nicht: %1.</translation>
    </message>
    <message>
        <source>“slot list” shows the ways in. The password always works.</source>
        <translation>„slot list“ zeigt die Zugänge. Das Passwort funktioniert immer.</translation>
    </message>
    <message>
        <source>This password is empty or too easy to guess.</source>
        <translation>Dieses Passwort ist leer oder zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Take four or more unrelated words.</source>
        <translation>Nehmen Sie mindestens vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>The vault&apos;s key slots (keyslots.json) are damaged.</source>
        <translation>Die Schlüsselfächer des Tresors (keyslots.json) sind beschädigt.</translation>
    </message>
    <message>
        <source>The records themselves may be whole. Put keyslots.json back from a backup; do not make a new vault in its place.</source>
        <translation>Die Einträge selbst können unversehrt sein. Holen Sie keyslots.json aus einer Sicherung zurück; legen Sie keinen neuen Tresor an dieser Stelle an.</translation>
    </message>
    <message>
        <source>The vault&apos;s database (vault.db) is damaged.</source>
        <translation>Die Datenbank des Tresors (vault.db) ist beschädigt.</translation>
    </message>
    <message>
        <source>Your password is right. Put vault.db back from a backup, and keep the damaged file.</source>
        <translation>Ihr Passwort stimmt. Holen Sie vault.db aus einer Sicherung zurück, und bewahren Sie die beschädigte Datei auf.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of EAB Vault.</source>
        <translation>Dieser Tresor stammt von einer neueren Version von EAB Vault.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installieren Sie die neuere Version. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um das Passwort zu prüfen.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>A support login cannot do this.</source>
        <translation>Mit einem Support-Zugang geht das nicht.</translation>
    </message>
    <message>
        <source>Ask an owner of the vault.</source>
        <translation>Wenden Sie sich an einen Eigentümer des Tresors.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Use the password.</source>
        <translation>Dort wurde nichts geändert. Nutzen Sie das Passwort.</translation>
    </message>
    <message>
        <source>This desktop offers no keyring.</source>
        <translation>Dieser Desktop bietet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keyring of this computer has no key for this vault.</source>
        <translation>Der Schlüsselbund dieses Computers hat keinen Schlüssel für diesen Tresor.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Einen Eintrag „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“list” shows all records with their ids.</source>
        <translation>„list“ zeigt alle Einträge mit ihrer ID.</translation>
    </message>
    <message>
        <source>More than one record begins with “%1”.</source>
        <translation>Mehr als ein Eintrag beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>Geben Sie mehr von der ID an.</translation>
    </message>
    <message>
        <source>There was no import “%1”.</source>
        <translation>Einen Import „%1“ gab es nicht.</translation>
    </message>
    <message>
        <source>“import” names the batch when it is done.</source>
        <translation>„import“ nennt die Kennung des Imports, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>No pair is saved with this record yet.</source>
        <translation>In diesem Eintrag sind noch keine Zugangsdaten gespeichert.</translation>
    </message>
    <message>
        <source>Take in the order e-mail, or add the key identifier (KID) and the HMAC key by hand.</source>
        <translation>Importieren Sie die Bestell-E-Mail, oder tragen Sie Schlüsselkennung (KID) und HMAC-Schlüssel von Hand ein.</translation>
    </message>
    <message>
        <source>This pair is saved already, as record %1.</source>
        <translation>Diese Zugangsdaten sind bereits gespeichert, als Eintrag %1.</translation>
    </message>
    <message>
        <source>Nothing was stored a second time.</source>
        <translation>Es wurde nichts ein zweites Mal gespeichert.</translation>
    </message>
    <message>
        <source>The same key identifier (KID) comes with two different HMAC keys.</source>
        <translation>Dieselbe Schlüsselkennung (KID) kommt mit zwei verschiedenen HMAC-Schlüsseln.</translation>
    </message>
    <message>
        <source>This key identifier (KID) is saved with another HMAC key, as record %1.</source>
        <translation>Diese Schlüsselkennung (KID) ist mit einem anderen HMAC-Schlüssel gespeichert, als Eintrag %1.</translation>
    </message>
    <message>
        <source>“%1” is not a client this program can set up.</source>
        <translation>„%1“ ist kein Client, den dieses Programm einrichten kann.</translation>
    </message>
    <message>
        <source>“clients” lists the ones it knows.</source>
        <translation>„clients“ zeigt, welche es kennt.</translation>
    </message>
    <message>
        <source>%1 is too old for external account binding.</source>
        <translation>%1 ist zu alt für External Account Binding (EAB).</translation>
    </message>
    <message>
        <source>Install a newer version of the client, or name the right one.</source>
        <translation>Installieren Sie eine neuere Version des Clients, oder geben Sie die richtige an.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Give it and try again.</source>
        <translation>Ergänzen Sie die Angabe, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A wildcard such as %1 can only be validated through DNS.</source>
        <translation>Eine Wildcard wie %1 lässt sich nur über DNS nachweisen.</translation>
    </message>
    <message>
        <source>Choose the challenge dns-01.</source>
        <translation>Wählen Sie das Verfahren dns-01.</translation>
    </message>
    <message>
        <source>This cannot be used with this client or version: %1.</source>
        <translation>Mit diesem Client oder dieser Version nicht möglich: %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>Es ging nichts verloren. Bitte melden Sie uns, was Sie zuvor getan haben.</translation>
    </message>
    <message>
        <source>The HMAC key is shorter than its algorithm asks for (32 bytes for HS256, 48 for HS384, 64 for HS512); some clients refuse such keys.</source>
        <translation>Der HMAC-Schlüssel ist kürzer, als sein Algorithmus verlangt (32 Byte für HS256, 48 für HS384, 64 für HS512); manche Clients lehnen solche Schlüssel ab.</translation>
    </message>
    <message>
        <source>%1 is too large to be read.</source>
        <translation>%1 ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Compare this group with your sheet, character by character. Nothing was changed.</source>
        <translation>Vergleichen Sie diese Gruppe Zeichen für Zeichen mit Ihrem Blatt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keyring does not open this vault.</source>
        <translation>Der Schlüssel im Schlüsselbund dieses Computers öffnet diesen Tresor nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the password.</source>
        <translation>Es wurde nichts geändert. Nutzen Sie das Passwort.</translation>
    </message>
    <message>
        <source>This vault has no key in any computer&apos;s keyring.</source>
        <translation>Dieser Tresor hat in keinem Schlüsselbund einen Schlüssel.</translation>
    </message>
    <message>
        <source>Use the password; “slot add keychain” makes one.</source>
        <translation>Nutzen Sie das Passwort; „slot add keychain“ legt einen an.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Its certificate comes from a CA this computer does not trust; a private CA needs its bundle.</source>
        <translation>Das Zertifikat des Servers stammt von einer CA, der dieser Computer nicht vertraut; für eine private CA braucht es deren Bundle.</translation>
    </message>
    <message>
        <source>The name is not known. Check how it is spelled, and the network.</source>
        <translation>Der Name ist unbekannt. Prüfen Sie Schreibweise und Netzwerk.</translation>
    </message>
    <message>
        <source>The connection was refused. Check the port, and whether the service runs.</source>
        <translation>Die Verbindung wurde abgelehnt. Prüfen Sie den Port und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht zugelassen.</translation>
    </message>
    <message>
        <source>It did not answer in time. Check the network and try again.</source>
        <translation>Keine rechtzeitige Antwort. Prüfen Sie das Netzwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no login called “%1”.</source>
        <translation>Einen Zugang namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“provider list” lists them.</source>
        <translation>„provider list“ zeigt alle Zugänge.</translation>
    </message>
    <message>
        <source>There is already a login called “%1”.</source>
        <translation>Einen Zugang namens „%1“ gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another name, or change that one.</source>
        <translation>Wählen Sie einen anderen Namen, oder ändern Sie den vorhandenen Zugang.</translation>
    </message>
    <message>
        <source>There is no creation “%1”.</source>
        <translation>Eine Erstellung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“provider pending” lists those that need you.</source>
        <translation>„provider pending“ zeigt die offenen Erstellungen.</translation>
    </message>
    <message>
        <source>The parameter %1 breaks its rule (%2). Nothing was sent.</source>
        <translation>Der Parameter %1 verletzt seine Regel (%2). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption.</source>
        <translation>Die Verbindung zu %1 wäre unverschlüsselt.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed for this computer alone, and only when asked for.</source>
        <translation>Nutzen Sie https. Unverschlüsseltes http ist nur für diesen Computer zulässig, und nur auf ausdrücklichen Wunsch.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Nothing was sent.</source>
        <translation>%1 ist nicht erreichbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Nothing was sent.</source>
        <translation>%1 konnte sich nicht ausweisen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 refused. Nothing was made there.</source>
        <translation>%1 hat abgelehnt. Dort wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>%1 has been asked too often. Nothing was made there.</source>
        <translation>%1 wurde zu oft angefragt. Dort wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Warten Sie eine Weile, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 answered, but without a usable key.</source>
        <translation>%1 hat geantwortet, aber ohne brauchbaren Schlüssel.</translation>
    </message>
    <message>
        <source>The answer is kept. Revoke what was made, and create anew.</source>
        <translation>Die Antwort ist aufbewahrt. Widerrufen Sie, was angelegt wurde, und erstellen Sie es neu.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but no usable answer came.</source>
        <translation>Die Anfrage ging an %1, aber es kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>It may or may not have been carried out; see “provider pending”.</source>
        <translation>Vielleicht wurde sie ausgeführt, vielleicht nicht; siehe „provider pending“.</translation>
    </message>
    <message>
        <source>Say --yes if that is what you want.</source>
        <translation>Geben Sie --yes an, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>No account is kept with record %1.</source>
        <translation>Zu Eintrag %1 ist kein Konto aufbewahrt.</translation>
    </message>
    <message>
        <source>Verify the pair first: that opens one.</source>
        <translation>Prüfen Sie zuerst die Zugangsdaten: Dabei wird eines angelegt.</translation>
    </message>
    <message>
        <source>No secure connection came about: “%1”.</source>
        <translation>Es kam keine sichere Verbindung zustande: „%1“.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Die Antwort lautet: „%1“.</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>The key slot asks for unreasonable memory or time.</source>
        <translation>Das Schlüsselfach verlangt unangemessen viel Speicher oder Zeit.</translation>
    </message>
    <message>
        <source>The key slot asks for unreasonable memory or time (%1 MiB, %2 passes).</source>
        <translation>Das Schlüsselfach verlangt unangemessen viel Speicher oder Zeit (%1 MiB, %2 Durchläufe).</translation>
    </message>
    <message>
        <source>Make one, or choose the folder of yours.</source>
        <translation>Legen Sie einen an, oder wählen Sie den Ordner Ihres Tresors.</translation>
    </message>
    <message>
        <source>Make one, or name the folder of yours (--vault or EAB_VAULT).</source>
        <translation>Legen Sie einen an, oder geben Sie den Ordner Ihres Tresors an (--vault oder EAB_VAULT).</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Schließen Sie ihn dort, oder öffnen Sie ihn schreibgeschützt.</translation>
    </message>
    <message>
        <source>Close it there, or open it with --read-only.</source>
        <translation>Schließen Sie ihn dort, oder öffnen Sie ihn mit --read-only.</translation>
    </message>
    <message>
        <source>Use the password. The settings can add such a key.</source>
        <translation>Nutzen Sie das Passwort. In den Einstellungen lässt sich ein solcher Schlüssel anlegen.</translation>
    </message>
    <message>
        <source>The settings show the ways in. The password always works.</source>
        <translation>Die Einstellungen zeigen die Zugänge. Das Passwort funktioniert immer.</translation>
    </message>
    <message>
        <source>Decide: replace the saved key, or keep both.</source>
        <translation>Entscheiden Sie: gespeicherten Schlüssel ersetzen oder beide behalten.</translation>
    </message>
    <message>
        <source>Decide: replace the saved key, or keep both (“import --on-conflict”).</source>
        <translation>Entscheiden Sie: gespeicherten Schlüssel ersetzen oder beide behalten („import --on-conflict“).</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Vielleicht wurde der Eintrag inzwischen entfernt.</translation>
    </message>
    <message>
        <source>It may have been taken back already.</source>
        <translation>Vielleicht wurde der Import schon zurückgenommen.</translation>
    </message>
    <message>
        <source>It must be one line of text.</source>
        <translation>Es muss eine einzige Textzeile sein.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with “/”.</source>
        <translation>Geben Sie den vollständigen Pfad an, beginnend mit „/“.</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Check how the client itself spells it.</source>
        <translation>Prüfen Sie, wie der Client selbst es schreibt.</translation>
    </message>
    <message>
        <source>Choose another, or a version of the client that knows it.</source>
        <translation>Wählen Sie etwas anderes oder eine Version des Clients, die das kennt.</translation>
    </message>
    <message>
        <source>The client&apos;s own files cannot hold a sign in it. Choose a plainer one.</source>
        <translation>Die Dateien des Clients vertragen ein Zeichen darin nicht. Wählen Sie etwas Einfacheres.</translation>
    </message>
    <message>
        <source>What its credentials look like is not known here. Give them as a file.</source>
        <translation>Wie seine Zugangsdaten aussehen, ist hier nicht bekannt. Geben Sie sie als Datei an.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The parameter %1 breaks its rule. Nothing was sent.</source>
        <translation>Der Parameter %1 verletzt seine Regel. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It may have been dealt with already.</source>
        <translation>Vielleicht wurde das schon erledigt.</translation>
    </message>
    <message>
        <source>It may or may not have been carried out; see what needs you.</source>
        <translation>Vielleicht wurde sie ausgeführt, vielleicht nicht; sehen Sie nach, was noch offen ist.</translation>
    </message>
    <message>
        <source>Agree to it first.</source>
        <translation>Stimmen Sie erst zu.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>A message in the letter box cannot be opened: %1.</source>
        <translation>Eine Nachricht im Briefkasten lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>It has suffered, or was sealed for another vault. It stays in the vault&apos;s folder inbox; take the message in again, then delete it.</source>
        <translation>Sie ist beschädigt oder wurde für einen anderen Tresor versiegelt. Sie bleibt im Ordner „inbox“ des Tresors; importieren Sie die Nachricht noch einmal, und löschen Sie sie dann dort.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht aus.</translation>
    </message>
    <message>
        <source>Record %1 has been changed by somebody else meanwhile.</source>
        <translation>Der Eintrag %1 wurde inzwischen anderweitig geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again, then make your change once more.</source>
        <translation>Es wurde nichts geändert. Sehen Sie ihn noch einmal an, und ändern Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>The vault was to be brought to the form of this version and is as it was; a copy of it lies in %1.</source>
        <translation>Der Tresor sollte in die Form dieser Version gebracht werden und ist unverändert; eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>The pair of “%1” opens one account only, and has opened it.</source>
        <translation>Mit den Zugangsdaten von „%1“ lässt sich nur ein Konto anlegen, und das ist geschehen.</translation>
    </message>
    <message>
        <source>Export the account instead.</source>
        <translation>Exportieren Sie stattdessen das Konto.</translation>
    </message>
    <message>
        <source>Nothing was written. “account export” gives the account to a client; --yes writes the files all the same.</source>
        <translation>Es wurde nichts geschrieben. „account export“ gibt das Konto an einen Client; --yes schreibt die Dateien trotzdem.</translation>
    </message>
    <message>
        <source>There is no open question “%1”.</source>
        <translation>Es gibt keine offene Frage „%1“.</translation>
    </message>
    <message>
        <source>It may have been answered meanwhile.</source>
        <translation>Sie ist vielleicht inzwischen beantwortet.</translation>
    </message>
    <message>
        <source>“message list --open” shows all of them with their ids.</source>
        <translation>„message list --open“ zeigt alle mit ihren Kennungen.</translation>
    </message>
    <message>
        <source>More than one question begins with “%1”.</source>
        <translation>Mehr als eine Frage beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>There is no message “%1”.</source>
        <translation>Es gibt keine Nachricht „%1“.</translation>
    </message>
    <message>
        <source>It may have been filed or thrown away meanwhile.</source>
        <translation>Sie wurde inzwischen vielleicht abgelegt oder weggeworfen.</translation>
    </message>
    <message>
        <source>“message list” shows all of them with their ids.</source>
        <translation>„message list“ zeigt alle mit ihren Kennungen.</translation>
    </message>
    <message>
        <source>More than one message begins with “%1”.</source>
        <translation>Mehr als eine Nachricht beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>No message is kept with this record.</source>
        <translation>Bei diesem Eintrag ist keine Nachricht aufbewahrt.</translation>
    </message>
    <message>
        <source>It was typed in, or its message was thrown away or taken back.</source>
        <translation>Er wurde eingetippt, oder seine Nachricht wurde weggeworfen oder zurückgenommen.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns, so it is not clear what belongs where.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spalten gibt; es ist nicht klar, was wohin gehört.</translation>
    </message>
    <message>
        <source>Compare it with the source, and confirm it.</source>
        <translation>Vergleichen Sie sie mit der Quelle, und bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>Mend it in the file, or take it as it was read with --accept-ambiguous.</source>
        <translation>Berichtigen Sie sie in der Datei, oder übernehmen Sie sie wie gelesen mit --accept-ambiguous.</translation>
    </message>
    <message>
        <source>“%1...” is too long.</source>
        <translation>„%1...“ ist zu lang.</translation>
    </message>
    <message>
        <source>At most 64 characters for a number, 500 for a line, 50,000 for notes.</source>
        <translation>Höchstens 64 Zeichen für eine Nummer, 500 für eine Zeile, 50.000 für Notizen.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked “%1”.</source>
        <comment>a question</comment>
        <translation>Es ist niemand da, der gefragt werden könnte: „%1“.</translation>
    </message>
    <message>
        <source>This is the last password, or the last way into the vault that does not need the keyring.</source>
        <translation>Das ist das letzte Passwort oder der letzte Weg in den Tresor, der keinen Schlüsselbund braucht.</translation>
    </message>
    <message>
        <source>Add another password before you remove it.</source>
        <translation>Fügen Sie ein weiteres Passwort hinzu, bevor Sie es entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>The HMAC key has %n character(s), at least %1 expected.</source>
        <translation>
            <numerusform>Der HMAC-Schlüssel hat ein Zeichen, erwartet werden mindestens %1.</numerusform>
            <numerusform>Der HMAC-Schlüssel hat %n Zeichen, erwartet werden mindestens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such name. Did you mean “%1”?</source>
        <translation>Diesen Namen gibt es nicht. Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>There is no such name. Similar ones are %1.</source>
        <translation>Diesen Namen gibt es nicht. Ähnliche sind %1.</translation>
    </message>
    <message>
        <source>%1 is a link, a pipe, a device or a folder, where a file has to be.</source>
        <translation>%1 ist eine Verknüpfung, eine Pipe, ein Gerät oder ein Ordner, wo eine Datei sein muss.</translation>
    </message>
    <message>
        <source>Nothing was read. Find out who put it there, and put the file back.</source>
        <translation>Es wurde nichts gelesen. Klären Sie, wer das dort abgelegt hat, und legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>It was done, but the disk did not confirm it: %1.</source>
        <translation>Es ist geschehen, aber der Datenträger hat es nicht bestätigt: %1.</translation>
    </message>
    <message>
        <source>A loss of power now could take it back. Check the disk, then look whether it is there.</source>
        <translation>Ein Stromausfall könnte es jetzt rückgängig machen. Prüfen Sie den Datenträger und sehen Sie dann nach, ob es da ist.</translation>
    </message>
    <message>
        <source>%1 lies in the vault itself.</source>
        <translation>%1 liegt im Tresor selbst.</translation>
    </message>
    <message>
        <source>A backup there is lost with the vault. Name a folder elsewhere: on a stick, a share, another disk.</source>
        <translation>Eine Sicherung dort geht mit dem Tresor verloren. Nennen Sie einen Ordner woanders: auf einem Stick, einer Freigabe, einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The backups at %1 are those of another vault.</source>
        <translation>Die Sicherungen in %1 gehören zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>Nothing was written. Name another folder.</source>
        <translation>Es wurde nichts geschrieben. Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 for backups is not there.</source>
        <translation>Der Ordner %1 für Sicherungen ist nicht da.</translation>
    </message>
    <message>
        <source>Nothing was written. Plug the stick in, connect the share, or name another folder.</source>
        <translation>Es wurde nichts geschrieben. Stecken Sie den Stick ein, verbinden Sie die Freigabe, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The ways into the vault are changed only half: %1 could not be put in its place.</source>
        <translation>Die Zugänge zum Tresor sind nur halb geändert: %1 konnte nicht an seinen Platz gebracht werden.</translation>
    </message>
    <message>
        <source>Until the vault is unlocked again, the old ways and the new ones open it; then the change is finished. Check the disk.</source>
        <translation>Bis der Tresor wieder entsperrt wird, öffnen ihn die alten und die neuen Zugänge; dann wird die Änderung abgeschlossen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The backup %1 is not whole.</source>
        <translation>Die Sicherung %1 ist nicht unversehrt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>Es wurde nichts geändert. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Between 64 and 1024 MiB and 3 to 64 passes are accepted, and no more than takes ten seconds here. If you did not set this, the file has been tampered with.</source>
        <translation>Zulässig sind 64 bis 1024 MiB und 3 bis 64 Durchläufe, und nicht mehr, als hier zehn Sekunden dauert. Haben Sie das nicht selbst eingestellt, wurde die Datei manipuliert.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or move the old one away.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie einen anderen Namen, oder verschieben Sie, was dort liegt.</translation>
    </message>
    <message>
        <source>%1 lies in the folder of a vault.</source>
        <translation>%1 liegt im Ordner eines Tresors.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a place outside of it.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie einen Ort außerhalb.</translation>
    </message>
    <message>
        <source>This recovery code does not open this vault.</source>
        <translation>Dieser Wiederherstellungscode öffnet diesen Tresor nicht.</translation>
    </message>
    <message>
        <source>It is typed right, but it was replaced or removed, or belongs to another vault. Use the newest one, or the password. Nothing was changed.</source>
        <translation>Er ist richtig getippt, wurde aber ersetzt oder entfernt, oder gehört zu einem anderen Tresor. Nehmen Sie den neuesten, oder das Passwort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The vault has %1 ways in; it can have no more.</source>
        <translation>Der Tresor hat %1 Zugänge; mehr kann er nicht haben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove one that is no longer needed.</source>
        <translation>Es wurde nichts geändert. Entfernen Sie einen, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>It could not be written down that a key is taken, so it was not given out: %1 cannot be written.</source>
        <translation>Es ließ sich nicht aufschreiben, dass ein Schlüssel entnommen wird; darum wurde er nicht herausgegeben: In %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>See to the disk the vault lies on, or take the key from a vault that can be written.</source>
        <translation>Sehen Sie nach dem Datenträger, auf dem der Tresor liegt, oder entnehmen Sie den Schlüssel einem Tresor, in den sich schreiben lässt.</translation>
    </message>
    <message>
        <source>It is whole, and opens with the passwords of its day: open its folder as a vault. Nothing was changed.</source>
        <translation>Sie ist unversehrt und öffnet sich mit den Passwörtern von damals: Öffnen Sie ihren Ordner als Tresor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup %1 has other keys than this vault.</source>
        <translation>Die Sicherung %1 hat andere Schlüssel als dieser Tresor.</translation>
    </message>
    <message>
        <source>Your password is right. “restore BACKUP --whole” puts a backup in its place and keeps the damaged one; “salvage PATH” makes a new vault of what can still be read.</source>
        <translation>Ihr Kennwort ist richtig. „restore SICHERUNG --whole“ setzt eine Sicherung an seine Stelle und behält den beschädigten; „salvage PFAD“ macht einen neuen Tresor aus dem, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>A password is needed for this.</source>
        <translation>Dafür wird ein Kennwort gebraucht.</translation>
    </message>
    <message>
        <source>It is a while since it was typed. Type it again to take a key out.</source>
        <translation>Es wurde vor einer Weile eingegeben. Geben Sie es noch einmal ein, um einen Schlüssel herauszunehmen.</translation>
    </message>
    <message>
        <source>There is nobody to ask: give --password-file FILE, or - for standard input.</source>
        <translation>Es ist niemand da, den man fragen kann: geben Sie --password-file DATEI an, oder - für die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Used by a client</source>
        <translation>Von einem Client benutzt</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Organisation&apos;s name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>External account binding</source>
        <translation>External Account Binding</translation>
    </message>
    <message>
        <source>Kind of registered key</source>
        <translation>Art des registrierten Schlüssels</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Schlüsselart</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>RSA key size</source>
        <translation>Länge des RSA-Schlüssels</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Issuer of the certificate</source>
        <translation>Aussteller des Zertifikats</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Made there</source>
        <translation>Dort erstellt</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Nummer dort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, formerly %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>wie angefragt</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>angefragt: %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation>Schlüsselkennung (KID)</translation>
    </message>
    <message>
        <source>HMAC algorithm</source>
        <translation>HMAC-Algorithmus</translation>
    </message>
    <message>
        <source>Length of the HMAC key</source>
        <translation>Länge des HMAC-Schlüssels</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>Verzeichnis-URL</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>CA-Referenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Moment of the order</source>
        <translation>Zeitpunkt der Bestellung</translation>
    </message>
    <message>
        <source>Shown in the portal until</source>
        <translation>Im Portal zu sehen bis</translation>
    </message>
    <message>
        <source>Must be used until</source>
        <translation>Einzulösen bis</translation>
    </message>
    <message>
        <source>Clocks set by hand</source>
        <translation>Von Hand gesetzte Fristen</translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translation>Lizenz endet</translation>
    </message>
    <message>
        <source>Usage limit</source>
        <translation>Nutzungsgrenze</translation>
    </message>
    <message>
        <source>First day of use</source>
        <translation>Erster Nutzungstag</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>Letzter Nutzungstag</translation>
    </message>
    <message>
        <source>May open an account</source>
        <translation>Darf ein Konto eröffnen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Message it came from</source>
        <translation>Nachricht, aus der er stammt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Registered key</source>
        <translation>Registrierter Schlüssel</translation>
    </message>
    <message>
        <source>Waits for its pair</source>
        <translation>Wartet auf sein Paar</translation>
    </message>
    <message>
        <source>Certificate without a pair</source>
        <translation>Zertifikat ohne Paar</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>Not in the archive</source>
        <translation>Nicht im Archiv</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Eine bestimmte Anzahl Male</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the CA answered as scripts see it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None saved</source>
        <translation>Keiner gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Another key, %n byte(s)</source>
        <translation>
            <numerusform>Ein anderer Schlüssel, %n Byte</numerusform>
            <numerusform>Ein anderer Schlüssel, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Weitere Kontakte</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n way(s) in open everything.</source>
        <translation>
            <numerusform>%n Zugang öffnet alles.</numerusform>
            <numerusform>%n Zugänge öffnen alles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support password(s) open orders and deadlines, and no key.</source>
        <translation>
            <numerusform>%n Support-Kennwort öffnet Bestellungen und Fristen, und keinen Schlüssel.</numerusform>
            <numerusform>%n Support-Kennwörter öffnen Bestellungen und Fristen, und keinen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system does not let keys in use be kept out of swap. Encrypt its swap, or allow this program more locked memory (at least 1 MiB).</source>
        <translation>Dieses System lässt nicht zu, dass Schlüssel in Gebrauch nie ausgelagert werden. Verschlüsseln Sie seinen Auslagerungsspeicher, oder erlauben Sie diesem Programm mehr gesperrten Speicher (mindestens 1 MiB).</translation>
    </message>
    <message>
        <source>There is no backup yet; the first record makes one.</source>
        <translation>Es gibt noch keine Sicherung; mit dem ersten Eintrag wird eine gemacht.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last backup was made %1, and the vault was changed since.</source>
        <translation>Die letzte Sicherung ist von %1, und der Tresor wurde seither geändert.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <translation>Die letzte Sicherung ist von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) take %1 of the %2 that they may have.</source>
        <translation>
            <numerusform>%n Sicherung nimmt %1 von den %2, die sie haben darf.</numerusform>
            <numerusform>%n Sicherungen nehmen %1 von den %2, die sie haben dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No second place is named: a disk that breaks takes the vault and its backups with it.</source>
        <translation>Kein zweiter Ort ist genannt: eine Platte, die kaputtgeht, nimmt den Tresor und seine Sicherungen mit.</translation>
    </message>
    <message>
        <source>At the second place, %1, the last one was written %2.</source>
        <translation>Am zweiten Ort, %1, wurde die letzte am %2 geschrieben.</translation>
    </message>
    <message>
        <source>There is no recovery code: whoever forgets the password loses everything in this vault.</source>
        <translation>Es gibt keinen Wiederherstellungscode: wer das Kennwort vergisst, verliert alles in diesem Tresor.</translation>
    </message>
    <message>
        <source>The recovery code was last proven today.</source>
        <translation>Der Wiederherstellungscode hat sich zuletzt heute bewährt.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code was last proven %n day(s) ago.</source>
        <translation>
            <numerusform>Der Wiederherstellungscode hat sich zuletzt vor %n Tag bewährt.</numerusform>
            <numerusform>Der Wiederherstellungscode hat sich zuletzt vor %n Tagen bewährt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the letter box wait to be filed.</source>
        <translation>
            <numerusform>%n Nachricht im Briefkasten wartet auf das Ablegen.</numerusform>
            <numerusform>%n Nachrichten im Briefkasten warten auf das Ablegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the letter box.</source>
        <translation>Im Briefkasten wartet nichts.</translation>
    </message>
    <message>
        <source>Lines were taken off the end of the audit log, or added to it, by something else than this program.</source>
        <translation>Am Ende des Protokolls wurden Zeilen weggenommen oder angefügt, von etwas anderem als diesem Programm.</translation>
    </message>
    <message>
        <source>The audit log ends with the line that was sealed last.</source>
        <translation>Das Protokoll endet mit der Zeile, die zuletzt versiegelt wurde.</translation>
    </message>
    <message>
        <source>The audit log is sealed with the next change.</source>
        <translation>Das Protokoll wird mit der nächsten Änderung versiegelt.</translation>
    </message>
    <message>
        <source>Nobody reads a key without an owner&apos;s way in</source>
        <translation>Niemand liest einen Schlüssel ohne den Zugang eines Eigentümers</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost</source>
        <translation>Nichts Gespeichertes geht verloren</translation>
    </message>
    <message>
        <source>What was done is written down</source>
        <translation>Was geschehen ist, steht geschrieben</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Sache anzusehen</numerusform>
            <numerusform>%n Sachen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else on this computer may read the vault&apos;s files or change them.</source>
        <translation>Niemand sonst auf diesem Computer darf die Dateien des Tresors lesen oder ändern.</translation>
    </message>
    <message>
        <source>The keys that open this vault are never written to swap.</source>
        <translation>Die Schlüssel, die diesen Tresor öffnen, werden nie ausgelagert.</translation>
    </message>
    <message>
        <source>No drill was held yet, which opens a copy of the vault with the recovery code, and takes a minute.</source>
        <translation>Noch keine Übung wurde gehalten; sie öffnet eine Kopie des Tresors mit dem Wiederherstellungscode, und dauert eine Minute.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Taken in from %1</source>
        <comment>messages</comment>
        <translation>Aufgenommen aus %1</translation>
    </message>
    <message>
        <source>Taken in from %1: %2</source>
        <comment>messages, fields</comment>
        <translation>Aufgenommen aus %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportStanding</name>
    <message>
        <source>“%1”</source>
        <comment>title</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>New; may belong to one of %n record(s): asked</source>
        <translation>
            <numerusform>Neu; kann zu %n Eintrag gehören: wird gefragt</numerusform>
            <numerusform>Neu; kann zu einem von %n Einträgen gehören: wird gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>New; may belong to %1: asked</source>
        <translation>Neu; kann zu %1 gehören: wird gefragt</translation>
    </message>
    <message>
        <source>New: a registered key</source>
        <translation>Neu: ein registrierter Schlüssel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: a certificate, no pair expected</source>
        <translation>Neu: ein Zertifikat, ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>New: whether a pair will come is not told</source>
        <translation>Neu: ob Zugangsdaten kommen, ist nicht gesagt</translation>
    </message>
    <message>
        <source>New: the pair is still to come</source>
        <translation>Neu: die Zugangsdaten kommen noch</translation>
    </message>
    <message>
        <source>Replaces the HMAC key of “%1”</source>
        <translation>Ersetzt den HMAC-Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>New, beside “%1” with another HMAC key</source>
        <translation>Neu, neben „%1“ mit einem anderen HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Another HMAC key than that of “%1”: which one is right?</source>
        <translation>Anderer HMAC-Schlüssel als der von „%1“: Welcher stimmt?</translation>
    </message>
    <message>
        <source>Nothing found: no order, no CA Reference, no pair</source>
        <translation>Nichts gefunden: keine Bestellung, keine CA Reference, keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Known already: “%1”</source>
        <translation>Schon bekannt: „%1“</translation>
    </message>
    <message>
        <source>“%1” was removed: kept with it, and asked</source>
        <translation>„%1“ wurde entfernt: wird dort aufgehoben und gefragt</translation>
    </message>
    <message>
        <source>New. No record with this key identifier yet.</source>
        <translation>Neu. Zu dieser Schlüsselkennung gibt es noch keinen Eintrag.</translation>
    </message>
    <message>
        <source>New: the registered key %1. No HMAC key belongs to it.</source>
        <translation>Neu: der registrierte Schlüssel %1. Ein HMAC-Schlüssel gehört nicht dazu.</translation>
    </message>
    <message>
        <source>New: a certificate, no pair comes with it.</source>
        <translation>Neu: ein Zertifikat, ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>New. Whether a pair comes with it is not known yet.</source>
        <translation>Neu. Ob noch Zugangsdaten kommen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>New: the pair is still to come.</source>
        <translation>Neu: Die Zugangsdaten kommen noch.</translation>
    </message>
    <message numerus="yes">
        <source>It may belong to one of %n record(s): choose, or it is asked again later.</source>
        <translation>
            <numerusform>Vielleicht gehört es zu %n Eintrag: Wählen Sie, sonst bleibt die Frage offen.</numerusform>
            <numerusform>Vielleicht gehört es zu einem von %n Einträgen: Wählen Sie, sonst bleibt die Frage offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may belong to %1: choose, or it is asked again later.</source>
        <translation>Vielleicht gehört es zu %1: Wählen Sie, sonst bleibt die Frage offen.</translation>
    </message>
    <message>
        <source>Already saved, as record %1. Nothing will be stored again.</source>
        <translation>Bereits gespeichert, als Eintrag %1. Es wird nichts doppelt gespeichert.</translation>
    </message>
    <message>
        <source>This key identifier is saved with another HMAC key, as record %1. Which one is right?</source>
        <translation>Diese Schlüsselkennung ist mit einem anderen HMAC-Schlüssel gespeichert, als Eintrag %1. Welcher ist richtig?</translation>
    </message>
    <message>
        <source>“%1” was removed. This will be kept with it, and you are asked whether it shall come back.</source>
        <translation>„%1“ wurde entfernt. Dies wird dort aufbewahrt, und Sie werden gefragt, ob es zurückkommen soll.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Key identifier (KID)</source>
        <translation>Schlüsselkennung (KID)</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>Verzeichnis-URL</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>CA-Referenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>%1: invisible characters were taken out.</source>
        <translation>%1: unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>%1: what stands there is too long and was left out.</source>
        <translation>%1: was dort steht, ist zu lang und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1: the source says %2. Which one is right?</source>
        <translation>%1: die Quelle nennt %2. Was ist richtig?</translation>
    </message>
    <message>
        <source>%1: two columns of this name differ.</source>
        <translation>%1: zwei Spalten dieses Namens unterscheiden sich.</translation>
    </message>
    <message>
        <source>%1: two columns of this name differ, %2.</source>
        <translation>%1: zwei Spalten dieses Namens unterscheiden sich, %2.</translation>
    </message>
    <message>
        <source>The row ends before the columns do.</source>
        <translation>Die Zeile endet vor den Spalten.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns: compare it with the source.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spalten gibt: vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>The order date lies more than two years back: check it.</source>
        <translation>Das Bestelldatum liegt mehr als zwei Jahre zurück: prüfen Sie es.</translation>
    </message>
    <message>
        <source>The order date lies in the future: check it.</source>
        <translation>Das Bestelldatum liegt in der Zukunft: prüfen Sie es.</translation>
    </message>
    <message>
        <source>Attachments that told nothing: %1.</source>
        <translation>Anhänge, die nichts enthielten: %1.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>title and id</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>the pair</source>
        <translation>die Zugangsdaten</translation>
    </message>
    <message>
        <source>Adds to %1: %2.</source>
        <translation>Ergänzt %1: %2.</translation>
    </message>
    <message>
        <source>New: “%1”, with its pair.</source>
        <translation>Neu: „%1“, mit Zugangsdaten.</translation>
    </message>
    <message>
        <source>New: “%1”, no pair expected.</source>
        <translation>Neu: „%1“, Zugangsdaten sind nicht zu erwarten.</translation>
    </message>
    <message>
        <source>New: “%1”; the message does not say whether a pair will come.</source>
        <translation>Neu: „%1“; die Nachricht sagt nicht, ob Zugangsdaten folgen.</translation>
    </message>
    <message>
        <source>New: “%1”, whose pair is still to come.</source>
        <translation>Neu: „%1“, die Zugangsdaten folgen noch.</translation>
    </message>
    <message>
        <source>%1 may be the same as %2. It stands by itself until you say so.</source>
        <translation>%1 ist vielleicht dasselbe wie %2. Es bleibt für sich, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>%1: the messages tell several HMAC keys. Which one is right?</source>
        <translation>%1: Die Nachrichten nennen mehrere HMAC-Schlüssel. Welcher stimmt?</translation>
    </message>
    <message>
        <source>%1: the messages do not agree about “%2”: %3. Which one is right?</source>
        <translation>%1: Die Nachrichten widersprechen sich bei „%2“: %3. Was stimmt?</translation>
    </message>
    <message>
        <source>%1: the seller is not known.</source>
        <translation>%1: Der Anbieter ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: the seller is not known; it may be %2.</source>
        <translation>%1: Der Anbieter ist nicht bekannt; vielleicht ist es %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title without id</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 was removed, and a message speaks of it. Shall it come back?</source>
        <translation>%1 wurde entfernt, und eine Nachricht spricht davon. Soll es zurückkommen?</translation>
    </message>
    <message>
        <source>what the provider answered</source>
        <translation>was der Anbieter geantwortet hat</translation>
    </message>
    <message>
        <source>New: “%1”, a registered key.</source>
        <translation>Neu: „%1“, ein registrierter Schlüssel.</translation>
    </message>
    <message>
        <source>Was standard base64: kept as bytes, written as base64url. Same key.</source>
        <translation>War Standard-Base64: dieselben Bytes, nun als base64url. Derselbe Schlüssel.</translation>
    </message>
    <message>
        <source>The “=” at the end is left out. Same key.</source>
        <translation>Das „=“ am Ende entfällt. Derselbe Schlüssel.</translation>
    </message>
    <message>
        <source>Invisible characters were dropped.</source>
        <translation>Unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>It was broken over lines and put together.</source>
        <translation>Er war auf mehrere Zeilen umbrochen und wurde zusammengefügt.</translation>
    </message>
    <message>
        <source>Quotes or punctuation around it were dropped.</source>
        <translation>Anführungs- oder Satzzeichen darum wurden entfernt.</translation>
    </message>
    <message>
        <source>It mixes two alphabets: compare it with the source.</source>
        <translation>Er mischt zwei Alphabete: Vergleichen Sie ihn mit der Quelle.</translation>
    </message>
    <message>
        <source>Its last character looks wrong: compare it with the source.</source>
        <translation>Das letzte Zeichen sieht falsch aus: Vergleichen Sie es mit der Quelle.</translation>
    </message>
    <message>
        <source>One extra base64 layer was taken off, which this source adds.</source>
        <translation>Eine zusätzliche Base64-Schicht, wie sie diese Quelle hinzufügt, wurde entfernt.</translation>
    </message>
    <message>
        <source>HMAC key: %1</source>
        <translation>HMAC-Schlüssel: %1</translation>
    </message>
    <message>
        <source>Replaces the HMAC key of %1.</source>
        <translation>Ersetzt den HMAC-Schlüssel von %1.</translation>
    </message>
    <message>
        <source>Says something else than %1: %2. It is asked which is right.</source>
        <translation>Sagt etwas anderes als %1: %2. Es wird gefragt, was stimmt.</translation>
    </message>
    <message>
        <source>another HMAC key</source>
        <translation>ein anderer HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Could not be used: %1 (%2).</source>
        <comment>how many, and which</comment>
        <translation>Nicht verwendbar: %1 (%2).</translation>
    </message>
    <message>
        <source>Could not be used: %1 (%2 and %3 more).</source>
        <comment>how many, and which</comment>
        <translation>Nicht verwendbar: %1 (%2 und %3 weitere).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>%n Eintrag gespeichert.</numerusform>
            <numerusform>%n Einträge gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to %n known record(s).</source>
        <translation>
            <numerusform>%n bekannter Eintrag ergänzt.</numerusform>
            <numerusform>%n bekannte Einträge ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is told otherwise is kept, and asked.</source>
        <translation>Was anders gesagt wird, ist aufbewahrt und wird gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Kept with %n removed record(s), and asked.</source>
        <translation>
            <numerusform>Bei %n entfernten Eintrag aufgehoben, und gefragt.</numerusform>
            <numerusform>Bei %n entfernten Einträgen aufgehoben, und gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation>Schon bekannt: %1.</translation>
    </message>
    <message>
        <source>Already saved; nothing was stored again.</source>
        <translation>Bereits gespeichert; nichts wurde doppelt abgelegt.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file and row</comment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>Issuers</name>
    <message>
        <source>Assumed: seven days, as other sellers do. Your seller may hide the pair earlier or later.</source>
        <translation>Angenommen: sieben Tage, wie bei anderen Anbietern. Ihr Anbieter blendet die Zugangsdaten womöglich früher oder später aus.</translation>
    </message>
    <message>
        <source>According to %1, the pair is shown only once (as of %2).</source>
        <translation>Laut %1 werden die Zugangsdaten nur einmal angezeigt (Stand: %2).</translation>
    </message>
    <message numerus="yes">
        <source>According to %1, credentials are shown for %n day(s) after the order and cannot be made again (as of %2).</source>
        <translation>
            <numerusform>Laut %1 werden Zugangsdaten nach der Bestellung %n Tag lang angezeigt und lassen sich nicht neu erzeugen (Stand: %2).</numerusform>
            <numerusform>Laut %1 werden Zugangsdaten nach der Bestellung %n Tage lang angezeigt und lassen sich nicht neu erzeugen (Stand: %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>According to %1, credentials are shown for %n day(s) after the order (as of %2).</source>
        <translation>
            <numerusform>Laut %1 werden Zugangsdaten nach der Bestellung %n Tag lang angezeigt (Stand: %2).</numerusform>
            <numerusform>Laut %1 werden Zugangsdaten nach der Bestellung %n Tage lang angezeigt (Stand: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>As others report, %1 shows the pair only once (as of %2).</source>
        <translation>Nach Angaben Dritter zeigt %1 die Zugangsdaten nur einmal an (Stand: %2).</translation>
    </message>
    <message>
        <source>As others report, %1 shows the pair until day %2 after the order (as of %3).</source>
        <translation>Nach Angaben Dritter zeigt %1 die Zugangsdaten bis zum %2. Tag nach der Bestellung an (Stand: %3).</translation>
    </message>
    <message>
        <source>The portal&apos;s clock was set by hand; no rule of the seller changes it.</source>
        <translation>Die Frist des Portals wurde von Hand gesetzt; keine Regel des Anbieters ändert sie.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>&amp;Neuer Ordner:</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>A single known word or name is guessed first. Take four or more unrelated words.</source>
        <translation>Einzelne bekannte Wörter oder Namen werden als Erstes erraten. Nehmen Sie mindestens vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Repeated letters add little. Take another word instead.</source>
        <translation>Wiederholte Buchstaben nützen wenig. Nehmen Sie stattdessen ein weiteres Wort.</translation>
    </message>
    <message>
        <source>Rows such as abc or 123 are guessed early. Leave them out.</source>
        <translation>Reihen wie abc oder 123 werden früh erraten. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Rows of keys such as qwertz are guessed early. Leave them out.</source>
        <translation>Tastenfolgen wie qwertz werden früh erraten. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Dates and years are guessed early. Leave them out.</source>
        <translation>Daten und Jahreszahlen werden früh erraten. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Make it longer: another unrelated word helps most.</source>
        <translation>Machen Sie es länger: Am meisten hilft ein weiteres Wort, das mit den anderen nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Vier oder mehr Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number of a pre-validated organisation. DV products need none.</source>
        <translation>Nummer einer vorab validierten Organisation. Bei DV-Produkten nicht nötig.</translation>
    </message>
    <message>
        <source>Certificate validity in years</source>
        <translation>Laufzeit des Zertifikats in Jahren</translation>
    </message>
    <message>
        <source>1 to 3; public TLS certificates 1 at most. Needed even when days are given.</source>
        <translation>1 bis 3; öffentliche TLS-Zertifikate höchstens 1. Auch nötig, wenn Tage angegeben sind.</translation>
    </message>
    <message>
        <source>Certificate validity in days</source>
        <translation>Laufzeit des Zertifikats in Tagen</translation>
    </message>
    <message>
        <source>Counts instead of the years.</source>
        <translation>Gilt anstelle der Jahre.</translation>
    </message>
    <message>
        <source>Profile option</source>
        <translation>Profiloption</translation>
    </message>
    <message>
        <source>Only http_signed_exchange; such certificates live 90 days at most, so order no more days than that.</source>
        <translation>Nur http_signed_exchange; solche Zertifikate gelten höchstens 90 Tage, bestellen Sie also nicht mehr.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Number of the container whose product settings count; the key&apos;s own if left out.</source>
        <translation>Nummer des Containers, dessen Produkteinstellungen gelten; ohne Angabe der des Schlüssels.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Number and value of each field your account asks for.</source>
        <translation>Nummer und Wert jedes Felds, das Ihr Konto verlangt.</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>Ausstellende CA</translation>
    </message>
    <message>
        <source>Identifier of the intermediate CA.</source>
        <translation>Kennung der Zwischen-CA.</translation>
    </message>
    <message>
        <source>Order length in days</source>
        <translation>Laufzeit der Bestellung in Tagen</translation>
    </message>
    <message>
        <source>Length of a Multi-year Plan; the certificate&apos;s if left out.</source>
        <translation>Dauer eines Multi-year Plan; ohne Angabe die des Zertifikats.</translation>
    </message>
    <message>
        <source>Order length in years</source>
        <translation>Laufzeit der Bestellung in Jahren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For your own use.</source>
        <translation>Nur für Sie selbst.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identifier of your DigiCert account.</source>
        <translation>Kennung Ihres DigiCert-Kontos.</translation>
    </message>
    <message>
        <source>Make a pair (external account binding)</source>
        <translation>Zugangsdaten erzeugen (External Account Binding)</translation>
    </message>
    <message>
        <source>Off: a public key of yours is registered instead.</source>
        <translation>Aus: Stattdessen wird ein öffentlicher Schlüssel von Ihnen registriert.</translation>
    </message>
    <message>
        <source>Public key or certificate</source>
        <translation>Öffentlicher Schlüssel oder Zertifikat</translation>
    </message>
    <message>
        <source>In PEM. Never a private key.</source>
        <translation>Als PEM. Nie ein privater Schlüssel.</translation>
    </message>
    <message>
        <source>Enrolment profile</source>
        <translation>Registrierungsprofil</translation>
    </message>
    <message>
        <source>Its identifier; it must support ACME. Can be assigned later in the portal, not through this API.</source>
        <translation>Seine Kennung; das Profil muss ACME unterstützen. Lässt sich später im Portal zuweisen, nicht über diese API.</translation>
    </message>
    <message>
        <source>Usage limit</source>
        <translation>Nutzungsgrenze</translation>
    </message>
    <message>
        <source>How many requests are allowed; unlimited if left out.</source>
        <translation>Zahl der zulässigen Anfragen; ohne Angabe unbegrenzt.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From when it may be used.</source>
        <translation>Ab wann die Nutzung erlaubt ist.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Until when it may be used.</source>
        <translation>Bis wann die Nutzung erlaubt ist.</translation>
    </message>
    <message>
        <source>Registered values</source>
        <translation>Registrierte Werte</translation>
    </message>
    <message>
        <source>Values a certificate request must carry.</source>
        <translation>Werte, die eine Zertifikatsanfrage enthalten muss.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it shall be listed there. A short mark is added, so that it can be found again.</source>
        <translation>Name in der dortigen Liste. Ein kurzes Kennzeichen wird angehängt, damit er sich wiederfinden lässt.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail address</source>
        <translation>E-Mail-Adresse des Kunden</translation>
    </message>
    <message>
        <source>One account for each address.</source>
        <translation>Ein Konto pro Adresse.</translation>
    </message>
    <message>
        <source>DigiCert CertCentral</source>
        <translation>DigiCert CertCentral</translation>
    </message>
    <message>
        <source>DigiCert CertCentral (legacy service)</source>
        <translation>DigiCert CertCentral (alter Dienst)</translation>
    </message>
    <message>
        <source>DigiCert IoT Device Manager</source>
        <translation>DigiCert IoT Device Manager</translation>
    </message>
    <message>
        <source>IdenTrust reseller</source>
        <translation>IdenTrust-Reseller</translation>
    </message>
    <message>
        <source>Makes a pair for one product and organisation. The API key must be allowed to create, not only to view.</source>
        <translation>Erzeugt Zugangsdaten für ein Produkt und eine Organisation. Der API-Schlüssel muss erstellen dürfen, nicht nur lesen.</translation>
    </message>
    <message>
        <source>According to DigiCert this service was retired on 24 February 2026. Use CertCentral instead.</source>
        <translation>Laut DigiCert wurde dieser Dienst am 24. Februar 2026 eingestellt. Nutzen Sie stattdessen CertCentral.</translation>
    </message>
    <message>
        <source>Makes a pair, or registers a public key, for devices. The directory URL belongs to the enrolment profile; the API does not tell it.</source>
        <translation>Erzeugt Zugangsdaten für Geräte oder registriert einen öffentlichen Schlüssel. Die Verzeichnis-URL gehört zum Registrierungsprofil; die API nennt sie nicht.</translation>
    </message>
    <message>
        <source>Makes an account for one customer&apos;s e-mail address. The directory URL belongs to the certificate profile; the API does not tell it.</source>
        <translation>Legt ein Konto für die E-Mail-Adresse eines Kunden an. Die Verzeichnis-URL gehört zum Zertifikatsprofil; die API nennt sie nicht.</translation>
    </message>
    <message>
        <source>Number of a pre-validated organisation.</source>
        <translation>Nummer einer vorab validierten Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is no parameter of this API.</source>
        <translation>%1 ist kein Parameter dieser API.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters.</source>
        <translation>%1 ist zu lang: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 must be within %2.</source>
        <translation>%1 muss im Bereich %2 liegen.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>%1 must be a date as YYYY-MM-DD.</source>
        <translation>%1 muss ein Datum der Form JJJJ-MM-TT sein.</translation>
    </message>
    <message>
        <source>%1 lies before the first day.</source>
        <translation>%1 liegt vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 must hold a public key or a certificate in PEM.</source>
        <translation>%1 muss einen öffentlichen Schlüssel oder ein Zertifikat als PEM enthalten.</translation>
    </message>
    <message>
        <source>%1 holds a private key. It must never be sent; give the public one.</source>
        <translation>%1 enthält einen privaten Schlüssel. Er darf nie gesendet werden; geben Sie den öffentlichen an.</translation>
    </message>
    <message>
        <source>%1: public TLS certificates last one year at most; give days instead.</source>
        <translation>%1: Öffentliche TLS-Zertifikate gelten höchstens ein Jahr; geben Sie stattdessen Tage an.</translation>
    </message>
    <message>
        <source>%1: certificates with http_signed_exchange live 90 days; more days would be paid for and not used.</source>
        <translation>%1: Zertifikate mit http_signed_exchange gelten 90 Tage; weitere Tage wären bezahlt, aber ungenutzt.</translation>
    </message>
    <message>
        <source>%1 has no effect without an enrolment profile.</source>
        <translation>%1 wirkt nur mit einem Registrierungsprofil.</translation>
    </message>
    <message>
        <source>%1 is not used when a pair is made.</source>
        <translation>%1 wird nicht verwendet, wenn Zugangsdaten erzeugt werden.</translation>
    </message>
    <message>
        <source>According to DigiCert this service was retired on 24 February 2026.</source>
        <translation>Laut DigiCert wurde dieser Dienst am 24. Februar 2026 eingestellt.</translation>
    </message>
    <message>
        <source>The API marks this account as revoked: it will not work.</source>
        <translation>Die API führt dieses Konto als widerrufen: Es wird nicht funktionieren.</translation>
    </message>
    <message>
        <source>The API marks this account as deleted: it will not work.</source>
        <translation>Die API führt dieses Konto als gelöscht: Es wird nicht funktionieren.</translation>
    </message>
    <message>
        <source>The API marks this credential as disabled: it will not work.</source>
        <translation>Die API führt diese Zugangsdaten als deaktiviert: Sie werden nicht funktionieren.</translation>
    </message>
    <message>
        <source>The API says that a client has used this credential already.</source>
        <translation>Laut API hat ein Client diese Zugangsdaten schon genutzt.</translation>
    </message>
    <message>
        <source>The answer has no key identifier (KID).</source>
        <translation>In der Antwort fehlt die Schlüsselkennung (KID).</translation>
    </message>
    <message>
        <source>The key identifier (KID) in the answer cannot be used.</source>
        <translation>Die Schlüsselkennung (KID) in der Antwort ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The answer has no HMAC key.</source>
        <translation>In der Antwort fehlt der HMAC-Schlüssel.</translation>
    </message>
    <message>
        <source>The HMAC key in the answer is not valid base64.</source>
        <translation>Der HMAC-Schlüssel in der Antwort ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>The HMAC key is shorter than 32 bytes; some clients refuse such keys.</source>
        <translation>Der HMAC-Schlüssel ist kürzer als 32 Byte; manche Clients lehnen solche Schlüssel ab.</translation>
    </message>
    <message>
        <source>The HMAC key came as standard base64 and was rewritten as base64url, as ACME clients want it.</source>
        <translation>Der HMAC-Schlüssel kam als Standard-Base64 und wurde in base64url umgeschrieben, wie es ACME-Clients erwarten.</translation>
    </message>
    <message>
        <source>The HMAC key mixes two kinds of base64; verify it with the CA.</source>
        <translation>Der HMAC-Schlüssel mischt zwei Arten von Base64; prüfen Sie ihn mit der CA.</translation>
    </message>
    <message>
        <source>The last character of the HMAC key looks wrong; verify it with the CA.</source>
        <translation>Das letzte Zeichen des HMAC-Schlüssels sieht falsch aus; prüfen Sie ihn mit der CA.</translation>
    </message>
    <message>
        <source>The answer gives two different values for one thing.</source>
        <translation>Die Antwort nennt für dieselbe Angabe zwei verschiedene Werte.</translation>
    </message>
    <message>
        <source>The API told no directory URL. Add it to the record before you use it.</source>
        <translation>Die API hat keine Verzeichnis-URL genannt. Ergänzen Sie sie im Eintrag, bevor Sie ihn nutzen.</translation>
    </message>
    <message>
        <source>The directory URL in the answer cannot be used. Add the right one to the record.</source>
        <translation>Die Verzeichnis-URL in der Antwort ist nicht brauchbar. Tragen Sie die richtige in den Eintrag ein.</translation>
    </message>
    <message>
        <source>One of this name or e-mail address exists there already.</source>
        <translation>Diesen Namen oder diese E-Mail-Adresse gibt es dort bereits.</translation>
    </message>
    <message>
        <source>The API wanted to send the request elsewhere. It was not followed, because the API key would have gone with it.</source>
        <translation>Die API wollte die Anfrage umleiten. Dem wurde nicht gefolgt, weil der API-Schlüssel mitgegangen wäre.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer, as from a login page or a proxy.</source>
        <translation>Statt einer Antwort kam eine Webseite, etwa eine Anmeldeseite oder die eines Proxys.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>The answer has none of the fields this program knows. It is kept sealed: it may hold the key.</source>
        <translation>Die Antwort enthält keines der Felder, die dieses Programm kennt. Sie wird versiegelt aufbewahrt: Der Schlüssel kann darin stehen.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>answer kept, not filed yet</source>
        <translation>Antwort aufbewahrt, noch nicht eingeordnet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>The answer is kept sealed and is filed when an owner opens the vault.</source>
        <translation>Die Antwort ist versiegelt aufbewahrt und wird eingeordnet, wenn ein Eigentümer den Tresor öffnet.</translation>
    </message>
    <message>
        <source>List the keys of this login and look for “%1”. If it is there, revoke it and create anew; if not, simply create anew.</source>
        <translation>Listen Sie die Schlüssel dieses Zugangs auf, und suchen Sie nach „%1“. Ist er dort, widerrufen Sie ihn, und erstellen Sie einen neuen; wenn nicht, erstellen Sie ihn einfach neu.</translation>
    </message>
    <message>
        <source>Create again with exactly the name “%1”: “duplicate_error” proves that the first one exists. Its key cannot be shown again; disable it in the portal and create one with another name.</source>
        <translation>Erstellen Sie noch einmal mit genau dem Namen „%1“: „duplicate_error“ beweist, dass es den ersten gibt. Sein Schlüssel lässt sich nicht mehr anzeigen; deaktivieren Sie ihn im Portal, und erstellen Sie einen mit anderem Namen.</translation>
    </message>
    <message>
        <source>Try the same e-mail address, “%1”, once more: a conflict suggests that the account exists. Then ask IdenTrust&apos;s support to delete it.</source>
        <translation>Versuchen Sie es noch einmal mit derselben E-Mail-Adresse „%1“: Ein Konflikt deutet darauf hin, dass es das Konto gibt. Bitten Sie dann den Support von IdenTrust, es zu löschen.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss wahr oder falsch (true, false) sein.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 must be a group of named values.</source>
        <translation>%1 muss eine Gruppe benannter Werte sein.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>Look at them and disable them in the portal of DigiCert ONE, under IoT Device Manager.</source>
        <translation>Sehen Sie sie im Portal von DigiCert ONE unter IoT Device Manager an, und deaktivieren Sie sie dort.</translation>
    </message>
    <message>
        <source>Ask IdenTrust&apos;s support about an account, or to delete it.</source>
        <translation>Fragen Sie den Support von IdenTrust nach einem Konto, oder bitten Sie ihn, es zu löschen.</translation>
    </message>
    <message>
        <source>The API behind “%1” only creates: it neither lists nor revokes.</source>
        <translation>Die API hinter „%1“ erstellt nur: Sie zeigt und widerruft nichts.</translation>
    </message>
    <message>
        <source>The product&apos;s identifier, for example ssl_plus or ssl_basic. Others than those listed are sent as typed.</source>
        <translation>Kennung des Produkts, zum Beispiel ssl_plus oder ssl_basic. Andere als die aufgeführten werden gesendet, wie sie eingegeben sind.</translation>
    </message>
    <message>
        <source>Web address of the ACME directory</source>
        <translation>Webadresse des ACME-Verzeichnisses</translation>
    </message>
    <message>
        <source>The directory URL of the certificate profile; the login&apos;s if left out. It goes into the record and is not sent.</source>
        <translation>Verzeichnis-URL des Zertifikatsprofils; ohne Angabe gilt die des Zugangs. Sie kommt in den Eintrag und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 is none of the products known here. Most like it: %2. It is sent as it is.</source>
        <translation>%1 ist keines der hier bekannten Produkte. Am ähnlichsten: %2. Gesendet wird die Eingabe.</translation>
    </message>
    <message>
        <source>%1 must be the URL of an ACME directory, beginning with https.</source>
        <translation>%1 muss die URL eines ACME-Verzeichnisses sein und mit https beginnen.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>a message without a name</source>
        <translation>eine Nachricht ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>message, when it was taken in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>follows from the number or the CA Reference</source>
        <translation>folgt aus der Nummer oder der CA-Referenz</translation>
    </message>
</context>
<context>
    <name>RecoveryDrill</name>
    <message numerus="yes">
        <source>The recovery code was last proven %n days ago. A drill opens a copy of the vault with it, and takes a minute.</source>
        <translation>
            <numerusform>Der Wiederherstellungscode hat sich zuletzt vor %n Tag bewährt. Eine Übung öffnet eine Kopie des Tresors mit ihm, und dauert eine Minute.</numerusform>
            <numerusform>Der Wiederherstellungscode hat sich zuletzt vor %n Tagen bewährt. Eine Übung öffnet eine Kopie des Tresors mit ihm, und dauert eine Minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the %n days since the recovery code was made no drill was held, which opens a copy of the vault with it, and takes a minute.</source>
        <translation>
            <numerusform>In dem %n Tag, seit es den Wiederherstellungscode gibt, wurde keine Übung gehalten; sie öffnet eine Kopie des Tresors mit ihm, und dauert eine Minute.</numerusform>
            <numerusform>In den %n Tagen, seit es den Wiederherstellungscode gibt, wurde keine Übung gehalten; sie öffnet eine Kopie des Tresors mit ihm, und dauert eine Minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Opens the EAB Vault “%1” when the password is forgotten. Keep this sheet like a key: whoever has it and the vault&apos;s files can read everything in it.</source>
        <translation>Öffnet den Tresor „%1“ von EAB Vault, wenn das Passwort vergessen wurde. Bewahren Sie dieses Blatt auf wie einen Schlüssel: Wer das Blatt und die Dateien des Tresors hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>To use it: start EAB Vault, choose “Use recovery code”, and type the eight groups. Capital or small letters, with or without hyphens; O is read as 0, I and L as 1.</source>
        <translation>So geht es: EAB Vault starten, „Wiederherstellungscode nutzen“ wählen und die acht Gruppen eingeben. Groß- oder Kleinbuchstaben, mit oder ohne Bindestriche; O gilt als 0, I und L gelten als 1.</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Tresor: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1 +%2</source>
        <comment>a domain, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>CA Ref %1</source>
        <translation>CA-Ref. %1</translation>
    </message>
    <message>
        <source>KID %1</source>
        <comment>a key identifier, or its end</comment>
        <translation>KID %1</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>records</source>
        <translation>Einträgen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>keys and the text of messages</source>
        <translation>Schlüsseln und Texten von Nachrichten</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>what messages tell of records</source>
        <translation>dem, was Nachrichten über Einträge sagen</translation>
    </message>
    <message>
        <source>the history of records</source>
        <translation>der Geschichte der Einträge</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>dem Protokoll</translation>
    </message>
    <message>
        <source>logins at providers</source>
        <translation>Anmeldungen bei Anbietern</translation>
    </message>
    <message>
        <source>creations at providers</source>
        <translation>Anforderungen bei Anbietern</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>Tabelle „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Lost of %1: %n row(s).</source>
        <translation>
            <numerusform>Verloren von %1: %n Zeile.</numerusform>
            <numerusform>Verloren von %1: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost of %1: %n stretch(es) of neighbours; nobody can tell how many.</source>
        <translation>
            <numerusform>Verloren von %1: %n Strecke von Nachbarn; niemand kann sagen, wie viele.</numerusform>
            <numerusform>Verloren von %1: %n Strecken von Nachbarn; niemand kann sagen, wie viele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have lost what their order says: seller, number, customer, date.</source>
        <translation>
            <numerusform>%n Eintrag hat verloren, was seine Bestellung sagt: Anbieter, Nummer, Kunde, Datum.</numerusform>
            <numerusform>%n Einträge haben verloren, was ihre Bestellung sagt: Anbieter, Nummer, Kunde, Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because they spoke of something that is lost.</source>
        <translation>
            <numerusform>%n Zeile wurde weggelassen, weil sie von etwas Verlorenem sprach.</numerusform>
            <numerusform>%n Zeilen wurden weggelassen, weil sie von etwas Verlorenem sprachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not open as it is: what holds it together is lost.</source>
        <translation>Er lässt sich so nicht öffnen: was ihn zusammenhält, ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that wait could not be read whole.</source>
        <translation>
            <numerusform>%n Brief, der wartet, ließ sich nicht ganz lesen.</numerusform>
            <numerusform>%n Briefe, die warten, ließen sich nicht ganz lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ways in are those of the backup %1: who was taken away since gets in again, and passwords are those of its day.</source>
        <translation>Die Zugänge sind die der Sicherung %1: wer seither weggenommen wurde, kommt wieder hinein, und die Kennwörter sind die von ihrem Tag.</translation>
    </message>
    <message>
        <source>Whether the sealed values open could not be seen.</source>
        <translation>Ob sich das Versiegelte öffnen lässt, war nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Written down with the record, so that it is known later where the pair is used. No file depends on it.</source>
        <translation>Wird beim Eintrag festgehalten, damit später bekannt ist, wo die Zugangsdaten genutzt werden. Keine Datei hängt davon ab.</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source> (as root, for instance with sudo)</source>
        <translation> (als root, zum Beispiel mit sudo)</translation>
    </message>
    <message>
        <source>Holds the HMAC key: readable by its owner only (mode 0600).</source>
        <translation>Enthält den HMAC-Schlüssel: nur für den Eigentümer lesbar (Modus 0600).</translation>
    </message>
    <message>
        <source>May be deleted once the account is open.</source>
        <translation>Kann gelöscht werden, sobald das Konto besteht.</translation>
    </message>
    <message>
        <source>Opens the ACME account with the pair.</source>
        <translation>Legt mit den Zugangsdaten das ACME-Konto an.</translation>
    </message>
    <message>
        <source>Says which certificate to obtain, and how.</source>
        <translation>Legt fest, welches Zertifikat wie geholt wird.</translation>
    </message>
    <message>
        <source>Variables the client reads, among them the pair.</source>
        <translation>Variablen, die der Client liest, darunter die Zugangsdaten.</translation>
    </message>
    <message>
        <source>The HMAC key, read by the script that opens the account.</source>
        <translation>Der HMAC-Schlüssel; ihn liest das Skript, das das Konto anlegt.</translation>
    </message>
    <message>
        <source>Obtains the certificate.</source>
        <translation>Holt das Zertifikat.</translation>
    </message>
    <message>
        <source>Renews the certificate when it is time.</source>
        <translation>Erneuert das Zertifikat, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Run after every new certificate.</source>
        <translation>Wird nach jedem neuen Zertifikat ausgeführt.</translation>
    </message>
    <message>
        <source>Sets and removes the DNS record that proves the domain.</source>
        <translation>Setzt und entfernt den DNS-Eintrag, der die Domain nachweist.</translation>
    </message>
    <message>
        <source>Lets the client call the DNS hook.</source>
        <translation>Lässt den Client den DNS-Hook aufrufen.</translation>
    </message>
    <message>
        <source>Access to the DNS provider; to be filled in.</source>
        <translation>Zugang zum DNS-Anbieter; noch auszufüllen.</translation>
    </message>
    <message>
        <source>The renewal as a systemd service.</source>
        <translation>Die Erneuerung als systemd-Dienst.</translation>
    </message>
    <message>
        <source>Starts the renewal service regularly.</source>
        <translation>Startet den Erneuerungsdienst regelmäßig.</translation>
    </message>
    <message>
        <source>Adds the CA bundle to the client&apos;s own renewal service.</source>
        <translation>Ergänzt den Erneuerungsdienst des Clients um das CA-Bundle.</translation>
    </message>
    <message>
        <source>Starts the renewal regularly, through cron.</source>
        <translation>Startet die Erneuerung regelmäßig über cron.</translation>
    </message>
    <message>
        <source>Puts the renewal in place.</source>
        <translation>Richtet die Erneuerung ein.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>Open the ACME account with the pair.</source>
        <translation>ACME-Konto mit den Zugangsdaten anlegen.</translation>
    </message>
    <message>
        <source>Obtain the certificate.</source>
        <translation>Zertifikat holen.</translation>
    </message>
    <message>
        <source>Renew the certificate when it is time.</source>
        <translation>Zertifikat erneuern, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Put the automatic renewal in place.</source>
        <translation>Automatische Erneuerung einrichten.</translation>
    </message>
    <message>
        <source>Delete the HMAC key from this server: it has done its work.</source>
        <translation>HMAC-Schlüssel von diesem Server löschen: Er hat seinen Dienst getan.</translation>
    </message>
    <message>
        <source>This version takes the HMAC key on its command line only. While it opens the account, other users of the server can see the key in the list of processes.</source>
        <translation>Diese Version nimmt den HMAC-Schlüssel nur auf der Befehlszeile entgegen. Während sie das Konto anlegt, können andere Benutzer des Servers den Schlüssel in der Prozessliste sehen.</translation>
    </message>
    <message>
        <source>The HMAC key is shorter than 32 bytes; this version refuses such keys.</source>
        <translation>Der HMAC-Schlüssel ist kürzer als 32 Byte; diese Version lehnt solche Schlüssel ab.</translation>
    </message>
    <message>
        <source>The client itself keeps the HMAC key in clear in %1.</source>
        <translation>Der Client selbst legt den HMAC-Schlüssel im Klartext in %1 ab.</translation>
    </message>
    <message>
        <source>Renewals need to say that the account was bound, but neither the KID nor the HMAC key.</source>
        <translation>Bei der Erneuerung muss angegeben werden, dass das Konto gebunden wurde, nicht aber KID oder HMAC-Schlüssel.</translation>
    </message>
    <message>
        <source>If the client has an account at this CA already (same server and e-mail), it silently keeps that one and does not use this pair. Use another folder for its state, or remove the old account first.</source>
        <translation>Hat der Client bei dieser CA schon ein Konto (gleicher Server, gleiche E-Mail-Adresse), behält er es stillschweigend und nutzt diese Zugangsdaten nicht. Nehmen Sie einen anderen Arbeitsordner, oder entfernen Sie zuerst das alte Konto.</translation>
    </message>
    <message>
        <source>You have not agreed to the CA&apos;s terms of service; the client will ask, or refuse to go on.</source>
        <translation>Sie haben den Nutzungsbedingungen der CA nicht zugestimmt; der Client wird danach fragen oder abbrechen.</translation>
    </message>
    <message>
        <source>No e-mail address: some CAs refuse to open an account without one, and a single-use pair may be spent all the same.</source>
        <translation>Keine E-Mail-Adresse: Manche CAs legen ohne sie kein Konto an, und einmalig gültige Zugangsdaten können trotzdem verbraucht sein.</translation>
    </message>
    <message>
        <source>Fill in %1 before the first step.</source>
        <translation>Füllen Sie %1 vor dem ersten Schritt aus.</translation>
    </message>
    <message>
        <source>Fill in the access data of the DNS provider in %1 before the first step.</source>
        <translation>Tragen Sie vor dem ersten Schritt in %1 die Zugangsdaten des DNS-Anbieters ein.</translation>
    </message>
    <message>
        <source>The package %1 must be installed.</source>
        <translation>Das Paket %1 muss installiert sein.</translation>
    </message>
    <message>
        <source>If %1 was used by an older version, run “lego migrate” on it once.</source>
        <translation>Hat eine ältere Version %1 benutzt, führen Sie dort einmal „lego migrate“ aus.</translation>
    </message>
    <message>
        <source>The client listens on port %1 itself while it obtains a certificate: nothing else may use that port then, and the CA must reach it from outside as port 80.</source>
        <translation>Der Client lauscht selbst auf Port %1, während er ein Zertifikat holt: Nichts anderes darf den Port dann belegen, und die CA muss ihn von außen als Port 80 erreichen.</translation>
    </message>
    <message>
        <source>Written from the documentation of this version; we have not run it ourselves.</source>
        <translation>Nach der Dokumentation dieser Version erstellt; von uns nicht selbst ausgeführt.</translation>
    </message>
    <message>
        <source>The private CA is known to the client through the variable %1 only: set it, too, when you call the client by hand.</source>
        <translation>Der Client kennt die private CA nur durch die Variable %1: Setzen Sie sie auch, wenn Sie den Client von Hand aufrufen.</translation>
    </message>
    <message>
        <source>%1, which came with the client&apos;s package, renews the certificate.</source>
        <translation>%1 aus dem Paket des Clients erneuert das Zertifikat.</translation>
    </message>
    <message>
        <source>The CA bundle then holds for every certificate this timer renews, also those of other CAs.</source>
        <translation>Das CA-Bundle gilt dann für jedes Zertifikat, das dieser Timer erneuert, auch für die anderer CAs.</translation>
    </message>
    <message>
        <source>No other configuration may keep certificates in %1: what this file does not name is archived.</source>
        <translation>Keine andere Konfiguration darf Zertifikate in %1 ablegen: Was in dieser Datei nicht steht, wird archiviert.</translation>
    </message>
    <message>
        <source>The HMAC key is wrong: it does not belong to this key identifier (KID), or a character was lost.</source>
        <translation>Der HMAC-Schlüssel ist falsch: Er gehört nicht zu dieser Schlüsselkennung (KID), oder ein Zeichen ging verloren.</translation>
    </message>
    <message>
        <source>The CA does not know the key identifier (KID): mistyped, expired, revoked, or meant for another server.</source>
        <translation>Die CA kennt die Schlüsselkennung (KID) nicht: vertippt, abgelaufen, widerrufen oder für einen anderen Server bestimmt.</translation>
    </message>
    <message>
        <source>The CA wants the pair and did not get it: the file with the pair was not used, or is gone.</source>
        <translation>Die CA verlangt die Zugangsdaten, hat sie aber nicht bekommen: Die Datei damit wurde nicht benutzt oder ist weg.</translation>
    </message>
    <message>
        <source>The HMAC key is not valid base64url.</source>
        <translation>Der HMAC-Schlüssel ist kein gültiges base64url.</translation>
    </message>
    <message>
        <source>A certificate for %1 with %2</source>
        <translation>Zertifikat für %1 mit %2</translation>
    </message>
    <message>
        <source>This folder has what %1 needs to obtain the certificate from %2. The pair of key identifier (KID) and HMAC key ties the ACME account to the paid subscription; it is needed once, when the account is opened.</source>
        <translation>Dieser Ordner enthält, was %1 braucht, um das Zertifikat von %2 zu holen. Schlüsselkennung (KID) und HMAC-Schlüssel verknüpfen das ACME-Konto mit dem bezahlten Abonnement; gebraucht werden sie nur einmal, wenn das Konto angelegt wird.</translation>
    </message>
    <message>
        <source>Copy the whole folder to %1 on the server, keep its permissions (for instance with “cp -a”), and run the following lines from inside it.</source>
        <translation>Kopieren Sie den ganzen Ordner auf dem Server nach %1, behalten Sie die Zugriffsrechte bei (zum Beispiel mit „cp -a“), und führen Sie darin die folgenden Zeilen aus.</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How it is renewed</source>
        <translation>So wird erneuert</translation>
    </message>
    <message>
        <source>Run this regularly, for instance twice a day; it does something only when the certificate is due:</source>
        <translation>Führen Sie dies regelmäßig aus, etwa zweimal am Tag; es tut nur etwas, wenn das Zertifikat fällig ist:</translation>
    </message>
    <message>
        <source>Once put in place, this happens by itself. To try it by hand:</source>
        <translation>Einmal eingerichtet, geschieht das von selbst. So probieren Sie es von Hand aus:</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>If the CA refuses</source>
        <translation>Wenn die CA ablehnt</translation>
    </message>
    <message>
        <source>Never send the files with the HMAC key by e-mail, and do not put them under version control. The key itself stays in EAB Vault: the files can be written again at any time.</source>
        <translation>Versenden Sie die Dateien mit dem HMAC-Schlüssel nie per E-Mail, und nehmen Sie sie nicht in eine Versionsverwaltung auf. Der Schlüssel selbst bleibt in EAB Vault: Die Dateien lassen sich jederzeit neu erzeugen.</translation>
    </message>
    <message>
        <source>put the account in its place</source>
        <translation>das Konto an seinen Platz legen</translation>
    </message>
    <message>
        <source>see that the client knows it</source>
        <translation>prüfen, ob der Client es kennt</translation>
    </message>
    <message>
        <source>obtain a certificate, without the pair</source>
        <translation>ein Zertifikat holen, ohne die Zugangsdaten</translation>
    </message>
    <message>
        <source>Once obtained, the certificate lies on the server as two files. They keep their names when it is renewed:</source>
        <translation>Ist das Zertifikat da, liegt es auf dem Server in zwei Dateien. Sie behalten ihre Namen, wenn es erneuert wird:</translation>
    </message>
    <message>
        <source>The certificate, with those that lead from it to the CA.</source>
        <translation>Das Zertifikat, mit denen, die von ihm zur CA führen.</translation>
    </message>
    <message>
        <source>Its private key.</source>
        <translation>Sein privater Schlüssel.</translation>
    </message>
    <message>
        <source>In nginx, inside the “server” block:</source>
        <translation>In nginx, innerhalb des Blocks „server“:</translation>
    </message>
    <message>
        <source>In Apache, inside the “VirtualHost”:</source>
        <translation>In Apache, innerhalb von „VirtualHost“:</translation>
    </message>
    <message>
        <source>A web server reads them when it starts, or is told to: nobody does that after a renewal, because no deploy hook was given. “systemctl reload nginx” or “systemctl reload apache2” would be one.</source>
        <translation>Ein Webserver liest sie, wenn er startet oder es ihm gesagt wird: Nach einer Erneuerung tut das niemand, weil kein Deploy-Hook angegeben wurde. „systemctl reload nginx“ oder „systemctl reload apache2“ wäre einer.</translation>
    </message>
    <message>
        <source>A web server reads them when it starts, or is told to: let the deploy hook do that after each renewal.</source>
        <translation>Ein Webserver liest sie, wenn er startet oder es ihm gesagt wird: Lassen Sie das nach jeder Erneuerung den Deploy-Hook tun.</translation>
    </message>
    <message>
        <source>Where the certificate is</source>
        <translation>Wo das Zertifikat liegt</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>Look at the ways into the vault in the settings, and confirm them there.</source>
        <translation>Sehen Sie sich die Zugänge zum Tresor in den Einstellungen an und bestätigen Sie sie dort.</translation>
    </message>
    <message>
        <source>Look at “slot list”, then say “slot confirm”.</source>
        <translation>Sehen Sie sich „slot list“ an, dann „slot confirm“.</translation>
    </message>
    <message>
        <source>A file with the ways into the vault (keyslots.json) is older than the newest this vault has written: a password that was removed may work again.</source>
        <translation>Eine Datei mit den Zugängen zum Tresor (keyslots.json) ist älter als die neueste, die dieser Tresor geschrieben hat: Ein entferntes Passwort kann wieder gelten.</translation>
    </message>
    <message>
        <source>The database (vault.db) is older than the ways into the vault: it was put back, and what was saved since may be missing.</source>
        <translation>Die Datenbank (vault.db) ist älter als die Zugänge zum Tresor: Sie wurde zurückgespielt, und was seither gespeichert wurde, kann fehlen.</translation>
    </message>
    <message>
        <source>The ways into the vault were changed by something else than this program.</source>
        <translation>Die Zugänge zum Tresor wurden von etwas anderem als diesem Programm geändert.</translation>
    </message>
    <message>
        <source>A file with the ways into the vault was damaged or missing, and was written anew. All ways in are there.</source>
        <translation>Eine Datei mit den Zugängen zum Tresor war beschädigt oder fehlte und wurde neu geschrieben. Alle Zugänge sind da.</translation>
    </message>
    <message>
        <source>A change of the ways into the vault had been interrupted. It was finished now.</source>
        <translation>Eine Änderung der Zugänge zum Tresor war unterbrochen worden. Sie wurde jetzt abgeschlossen.</translation>
    </message>
    <message>
        <source>A change of the ways into the vault had been interrupted before it was decided. It was taken back; the ways in are those from before.</source>
        <translation>Eine Änderung der Zugänge zum Tresor war unterbrochen worden, ehe sie galt. Sie wurde zurückgenommen; es gelten die Zugänge von vorher.</translation>
    </message>
    <message>
        <source>The vault&apos;s second file with the ways in could not be brought up to date. Until it can be, a way in that was removed may still open the vault. Check the disk, then unlock the vault again.</source>
        <translation>Die zweite Datei mit den Zugängen konnte nicht auf den neuen Stand gebracht werden. Bis das gelingt, kann ein entfernter Zugang den Tresor noch öffnen. Prüfen Sie den Datenträger und entsperren Sie den Tresor dann erneut.</translation>
    </message>
    <message>
        <source>The vault was changed, but the disk did not confirm it: a loss of power now could take it back. Check the disk.</source>
        <translation>Der Tresor ist geändert, aber der Datenträger hat es nicht bestätigt: Ein Stromausfall könnte es jetzt rückgängig machen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The audit log had more in it when it was seen last: the vault was put back to an older state, or lines were taken out by something else than this program.</source>
        <translation>Im Protokoll stand beim letzten Mal mehr: Der Tresor wurde auf einen älteren Stand zurückgesetzt, oder etwas anderes als dieses Programm hat Zeilen entfernt.</translation>
    </message>
    <message>
        <source>This unlocking could not be written down in the audit log: the vault&apos;s folder cannot be written.</source>
        <translation>Dieses Entsperren ließ sich nicht im Protokoll festhalten: In den Ordner des Tresors lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Others on this computer can read or change the files of this vault. What is in them is sealed, but can be copied or destroyed. Allow its folder to nobody but yourself (mode 0700).</source>
        <translation>Andere auf diesem Computer können die Dateien dieses Tresors lesen oder ändern. Was darin steht, ist versiegelt, kann aber kopiert oder zerstört werden. Erlauben Sie seinen Ordner niemandem als sich selbst (Modus 0700).</translation>
    </message>
    <message>
        <source>The folder of this vault belongs to somebody else on this computer, who can take it away or put an older one in its place.</source>
        <translation>Der Ordner dieses Tresors gehört jemand anderem auf diesem Computer, der ihn wegnehmen oder einen älteren an seine Stelle setzen kann.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%n record(s): every page and every sealed secret is as it was written.</source>
        <translation>
            <numerusform>%n Eintrag: Jede Seite und jedes versiegelte Geheimnis ist so, wie es geschrieben wurde.</numerusform>
            <numerusform>%n Einträge: Jede Seite und jedes versiegelte Geheimnis ist so, wie es geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Neues Passwort:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dasselbe:</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>RESTZEIT</translation>
    </message>
    <message>
        <source>CLOCK</source>
        <translation>FRIST</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Kein Handlungsbedarf.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed; they are filed when an owner unlocks the vault.</source>
        <translation>
            <numerusform>%n Nachricht versiegelt; sie wird eingeordnet, wenn ein Eigentümer den Tresor entsperrt.</numerusform>
            <numerusform>%n Nachrichten versiegelt; sie werden eingeordnet, wenn ein Eigentümer den Tresor entsperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>%n Eintrag zurückgenommen.</numerusform>
            <numerusform>%n Einträge zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault:    %1</source>
        <translation>Tresor:   %1</translation>
    </message>
    <message>
        <source>Title:    %1</source>
        <translation>Titel:    %1</translation>
    </message>
    <message>
        <source>Records:  %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Format:   %1, SQLCipher %2, SQLite %3</source>
        <translation>Format:   %1, SQLCipher %2, SQLite %3</translation>
    </message>
    <message>
        <source>Password: Argon2id, %1 MiB, %2 passes, %3 lanes</source>
        <translation>Passwort: Argon2id, %1 MiB, %2 Durchläufe, %3 Spuren</translation>
    </message>
    <message>
        <source>note: this password is weak. %1</source>
        <translation>Hinweis: Dieses Passwort ist schwach. %1</translation>
    </message>
    <message>
        <source>A new vault is at %1</source>
        <translation>Der neue Tresor liegt unter %1</translation>
    </message>
    <message>
        <source>Recovery code. Write it down and keep it away from this computer; it is shown this once:</source>
        <translation>Wiederherstellungscode. Schreiben Sie ihn auf, und bewahren Sie ihn getrennt von diesem Computer auf; er wird nur dieses eine Mal angezeigt:</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation>Schlüsselkennung (KID)</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>Verzeichnis-URL</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>CA-Referenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation>FACH</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (gerade genutzt)</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>BESTELLUNG</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>saved, %n byte(s), %1</source>
        <translation>
            <numerusform>gespeichert, %n Byte, %1</numerusform>
            <numerusform>gespeichert, %n Byte, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>the CA Reference equals the order number; usually they differ</source>
        <translation>CA-Referenz und Bestellnummer sind gleich; meist unterscheiden sie sich</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>kept, sealed with the record</source>
        <translation>aufbewahrt, mit dem Eintrag versiegelt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>HMAC key, base64url:</source>
        <translation>HMAC-Schlüssel, base64url:</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>DETAILS</translation>
    </message>
    <message>
        <source> (as root)</source>
        <translation> (als root)</translation>
    </message>
    <message>
        <source>%1 for “%2”, written to %3:</source>
        <translation>%1 für „%2“, geschrieben nach %3:</translation>
    </message>
    <message>
        <source>  (holds the HMAC key)</source>
        <translation>  (enthält den HMAC-Schlüssel)</translation>
    </message>
    <message>
        <source>Run from inside that folder:</source>
        <translation>In diesem Ordner auszuführen:</translation>
    </message>
    <message>
        <source>Renewal:</source>
        <translation>Erneuerung:</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>VERSIONEN</translation>
    </message>
    <message>
        <source>ON THIS COMPUTER</source>
        <translation>AUF DIESEM COMPUTER</translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>New recovery code. Write it down; it is shown this once:</source>
        <translation>Neuer Wiederherstellungscode. Schreiben Sie ihn auf; er wird nur dieses eine Mal angezeigt:</translation>
    </message>
    <message>
        <source>New key slot %1.</source>
        <translation>Neues Schlüsselfach %1.</translation>
    </message>
    <message>
        <source>note: the entry stays in the keyring (%1); it opens nothing any more.</source>
        <translation>Hinweis: Der Eintrag bleibt im Schlüsselbund (%1); er öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Key slot %1 removed.</source>
        <translation>Schlüsselfach %1 entfernt.</translation>
    </message>
    <message>
        <source>Password or recovery code to try:</source>
        <translation>Passwort oder Wiederherstellungscode zum Testen:</translation>
    </message>
    <message>
        <source>This opens key slot %1.</source>
        <translation>Damit öffnet sich Schlüsselfach %1.</translation>
    </message>
    <message>
        <source>The password is changed. The recovery code stays as it is.</source>
        <translation>Das Passwort ist geändert. Der Wiederherstellungscode bleibt unverändert.</translation>
    </message>
    <message>
        <source>The two differ. Once more:</source>
        <translation>Die beiden unterscheiden sich. Noch einmal:</translation>
    </message>
    <message>
        <source>A vault</source>
        <translation>Ein Tresor</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Made at %1, password “only for the tour”.</source>
        <translation>Angelegt unter %1, Passwort „only for the tour“.</translation>
    </message>
    <message>
        <source>The order e-mail</source>
        <translation>Die Bestell-E-Mail</translation>
    </message>
    <message>
        <source>Read, and saved with the mail itself, sealed:</source>
        <translation>Gelesen und samt der versiegelten E-Mail gespeichert:</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Die Frist</translation>
    </message>
    <message>
        <source>Until %1. %2</source>
        <translation>Bis %1. %2</translation>
    </message>
    <message>
        <source>Ready for %1</source>
        <translation>Bereit für %1</translation>
    </message>
    <message>
        <source>Everything lies in %1 and may be deleted. Your own vault was not touched.</source>
        <translation>Alles liegt in %1 und kann gelöscht werden. Ihr eigener Tresor blieb unberührt.</translation>
    </message>
    <message>
        <source>“%1” is not a span of time.</source>
        <translation>„%1“ ist keine Zeitspanne.</translation>
    </message>
    <message>
        <source>Write a number with m, h, d or w: 90m, 12h, 3d, 2w.</source>
        <translation>Schreiben Sie eine Zahl mit m, h, d oder w: 90m, 12h, 3d, 2w.</translation>
    </message>
    <message>
        <source>%1: the key identifier (KID) %2 is saved with another HMAC key, as record %3 (“%4”).</source>
        <translation>%1: Die Schlüsselkennung (KID) %2 ist mit einem anderen HMAC-Schlüssel gespeichert, als Eintrag %3 („%4“).</translation>
    </message>
    <message>
        <source>k: keep the saved key, r: replace it, b: keep both? [K/r/b]</source>
        <translation>k: gespeicherten Schlüssel behalten, r: ihn ersetzen, b: beide behalten? [K/r/b]</translation>
    </message>
    <message>
        <source>The saved key stays.</source>
        <translation>Der gespeicherte Schlüssel bleibt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>AUSSTELLER</translation>
    </message>
    <message>
        <source>SHOWN FOR</source>
        <translation>ABRUFBAR</translation>
    </message>
    <message>
        <source>USE</source>
        <translation>NUTZUNG</translation>
    </message>
    <message>
        <source>AS OF</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>ACCORDING TO</source>
        <translation>LAUT</translation>
    </message>
    <message>
        <source>Login “%1” at %2 is saved; its API key is sealed in the vault.</source>
        <translation>Der Zugang „%1“ zu %2 ist gespeichert; sein API-Schlüssel liegt versiegelt im Tresor.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>BASE URL</source>
        <translation>BASIS-URL</translation>
    </message>
    <message>
        <source>No login at an API is saved yet; “provider add” saves one.</source>
        <translation>Noch ist kein API-Zugang gespeichert; „provider add“ legt einen an.</translation>
    </message>
    <message>
        <source>Login “%1” and its API key are removed.</source>
        <translation>Der Zugang „%1“ und sein API-Schlüssel sind entfernt.</translation>
    </message>
    <message>
        <source>Nothing was sent. “provider parameters” lists the rules.</source>
        <translation>Es wurde nichts gesendet. „provider parameters“ zeigt die Regeln.</translation>
    </message>
    <message>
        <source>Created and saved as record %1: %2</source>
        <translation>Erstellt und gespeichert als Eintrag %1: %2</translation>
    </message>
    <message>
        <source>It is kept as creation %1. %2</source>
        <translation>Aufbewahrt als Erstellung %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Asked too often; next try in %n second(s).</source>
        <translation>
            <numerusform>Zu oft angefragt; nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Zu oft angefragt; nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2, %3, “%4”: %5</source>
        <comment>id, login, moment, name, state</comment>
        <translation>%1  %2, %3, „%4“: %5</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Creation %1 is marked as dealt with.</source>
        <translation>Erstellung %1 ist als erledigt markiert.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>PRODUCT</source>
        <translation>PRODUKT</translation>
    </message>
    <message>
        <source>Credential %1 is revoked.</source>
        <translation>Die Zugangsdaten %1 sind widerrufen.</translation>
    </message>
    <message>
        <source>%1  (required)</source>
        <translation>%1  (Pflichtangabe)</translation>
    </message>
    <message>
        <source>A password was added. The vault has several, and they all stay: “slot list” shows them, “slot remove” takes one away.</source>
        <translation>Ein Passwort wurde hinzugefügt. Der Tresor hat mehrere, und alle bleiben gültig: „slot list“ zeigt sie, „slot remove“ entfernt eines.</translation>
    </message>
    <message>
        <source>The password could not be read: %1</source>
        <translation>Das Passwort konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <comment>type y for yes, n for no</comment>
        <translation>%1 [y = ja, N = nein]</translation>
    </message>
    <message>
        <source>“%1 --help” lists commands and options.</source>
        <translation>„%1 --help“ zeigt Befehle und Optionen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “%2 --help” lists commands and options.</source>
        <translation>Meinten Sie „%1“? „%2 --help“ zeigt Befehle und Optionen.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Eine Option „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There are more words than “%1” takes.</source>
        <translation>Das sind mehr Wörter, als „%1“ annimmt.</translation>
    </message>
    <message>
        <source>A command is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step went well</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a step failed</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>The CA says: %1</source>
        <translation>Die CA sagt: %1</translation>
    </message>
    <message>
        <source>Open an account and verify the pair?</source>
        <translation>Ein Konto anlegen und so die Zugangsdaten bestätigen?</translation>
    </message>
    <message>
        <source>%1 wants its terms of service agreed to: %2
Do you agree?</source>
        <translation>%1 verlangt die Zustimmung zu den Nutzungsbedingungen: %2
Stimmen Sie zu?</translation>
    </message>
    <message>
        <source>This ends the account for good; a one-time pair is lost with it. Go on?</source>
        <translation>Das Konto wird endgültig aufgelöst; einmalig gültige Zugangsdaten sind damit verloren. Fortfahren?</translation>
    </message>
    <message>
        <source>The account is ended.</source>
        <translation>Das Konto ist aufgelöst.</translation>
    </message>
    <message>
        <source>The account of “%1”, for %2:</source>
        <translation>Das Konto von „%1“, für %2:</translation>
    </message>
    <message>
        <source>  (holds the account key)</source>
        <translation>  (enthält den Kontoschlüssel)</translation>
    </message>
    <message numerus="yes">
        <source>note: %n answer(s) of an API came in while locked: “provider pending” files them.</source>
        <translation>
            <numerusform>Hinweis: %n Antwort einer API kam bei gesperrtem Tresor an: „provider pending“ legt sie ab.</numerusform>
            <numerusform>Hinweis: %n Antworten einer API kamen bei gesperrtem Tresor an: „provider pending“ legt sie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creation %1 is no longer pending: it is saved as record %2.</source>
        <translation>Erstellung %1 ist nicht mehr offen: Sie ist als Eintrag %2 gespeichert.</translation>
    </message>
    <message>
        <source>No answer to creation %1 is kept.</source>
        <translation>Zu Erstellung %1 ist keine Antwort aufbewahrt.</translation>
    </message>
    <message>
        <source>The answer to creation %1 is kept with record %2.</source>
        <translation>Die Antwort auf Erstellung %1 ist beim Eintrag %2 aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of creation %1 is kept: %n byte(s), no status.</source>
        <translation>
            <numerusform>Was über Erstellung %1 bekannt ist, ist aufbewahrt: %n Byte, kein Status.</numerusform>
            <numerusform>Was über Erstellung %1 bekannt ist, ist aufbewahrt: %n Byte, kein Status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to creation %1 is kept: %n byte(s), HTTP status %2.</source>
        <translation>
            <numerusform>Die Antwort auf Erstellung %1 ist aufbewahrt: %n Byte, HTTP-Status %2.</numerusform>
            <numerusform>Die Antwort auf Erstellung %1 ist aufbewahrt: %n Byte, HTTP-Status %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may hold a key. “--reveal” prints it, and that is written down.</source>
        <translation>Sie kann einen Schlüssel enthalten. „--reveal“ gibt sie aus, und das wird festgehalten.</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lesen: %1 %</translation>
    </message>
    <message>
        <source>Opening the letter box: %1 %</source>
        <translation>Briefkasten öffnen: %1 %</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>Vergleichen: %1 %</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>Speichern: %1 %</translation>
    </message>
    <message>
        <source>Sealing: %1 %</source>
        <translation>Versiegeln: %1 %</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 messages were sealed; the others were not.</source>
        <translation>Abgebrochen: %1 von %2 Nachrichten wurden versiegelt; die übrigen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>note: only an owner can file %n message(s) taken in while locked.</source>
        <translation>
            <numerusform>Hinweis: Nur ein Eigentümer kann %n im gesperrten Zustand entgegengenommene Nachricht ablegen.</numerusform>
            <numerusform>Hinweis: Nur ein Eigentümer kann %n im gesperrten Zustand entgegengenommene Nachrichten ablegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>keiner erwartet</translation>
    </message>
    <message>
        <source>comes with this product</source>
        <translation>kommt mit diesem Produkt</translation>
    </message>
    <message>
        <source>the message does not say whether one will come</source>
        <translation>die Nachricht sagt nicht, ob eines kommt</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Throw %n record(s) away for good, with their keys, history and messages?</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen, mit Schlüsseln, Verlauf und Nachrichten?</numerusform>
            <numerusform>%n Einträge endgültig löschen, mit Schlüsseln, Verlauf und Nachrichten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) thrown away for good.</source>
        <translation>
            <numerusform>%n Eintrag endgültig gelöscht.</numerusform>
            <numerusform>%n Einträge endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ENTFERNT</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>AUFBEWAHRT BIS</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The message speaks of records and is kept with them: %1.</source>
        <translation>Die Nachricht gehört zu Einträgen und wird mit ihnen aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>It goes when they are removed and thrown away for good.</source>
        <translation>Sie verschwindet, wenn diese entfernt und endgültig gelöscht sind.</translation>
    </message>
    <message>
        <source>Throw “%1” away for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>“%1” is thrown away.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>LETTER</source>
        <translation>BRIEF</translation>
    </message>
    <message>
        <source>TAKEN IN</source>
        <translation>IMPORTIERT</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>The letter box is empty.</source>
        <translation>Der Briefkasten ist leer.</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>NACHRICHT</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>EINTRÄGE</translation>
    </message>
    <message>
        <source>SELLER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>PRODUCTS</source>
        <translation>PRODUKTE</translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1”. It is kept %n day(s) in the bin; “bin restore %2” brings it back.</source>
        <translation>
            <numerusform>„%1“ entfernt. Der Eintrag bleibt %n Tag im Papierkorb; „bin restore %2“ holt ihn zurück.</numerusform>
            <numerusform>„%1“ entfernt. Der Eintrag bleibt %n Tage im Papierkorb; „bin restore %2“ holt ihn zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... und %n weitere.</numerusform>
            <numerusform>... und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of what was read said nothing new; nothing was stored again.</source>
        <translation>
            <numerusform>%n Teil des Gelesenen enthielt nichts Neues; nichts wurde erneut gespeichert.</numerusform>
            <numerusform>%n Teile des Gelesenen enthielten nichts Neues; nichts wurde erneut gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be saved.</source>
        <translation>
            <numerusform>%n Eintrag würde gespeichert.</numerusform>
            <numerusform>%n Einträge würden gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved (batch %1, taken back with “undo-import %1”).</source>
        <translation>
            <numerusform>%n Eintrag gespeichert (Import %1, „undo-import %1“ nimmt ihn zurück).</numerusform>
            <numerusform>%n Einträge gespeichert (Import %1, „undo-import %1“ nimmt ihn zurück).</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the pair is saved</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the pair is not saved</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a pair will come</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>PAIR</source>
        <translation>ZUGANGSDATEN</translation>
    </message>
    <message>
        <source>CA REFERENCE</source>
        <translation>CA-REFERENZ</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>NÄCHSTER SCHRITT</translation>
    </message>
    <message>
        <source>There is no order “%1”.</source>
        <translation>Eine Bestellung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“order list” lists them.</source>
        <translation>„order list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Genutzt auf</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Write the files all the same?</source>
        <translation>Die Dateien trotzdem schreiben?</translation>
    </message>
    <message>
        <source>Throw “%1” away for good, with its keys, history and messages?</source>
        <translation>„%1“ endgültig löschen, mit Schlüsseln, Verlauf und Nachrichten?</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good.</source>
        <translation>„%1“ ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>THEN</source>
        <translation>DAMALS</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>That is no answer to this question: %1</source>
        <translation>Das ist keine Antwort auf diese Frage: %1</translation>
    </message>
    <message>
        <source>“message list --open” shows what can be answered: --value, --into or --issuer.</source>
        <translation>„message list --open“ zeigt, was geantwortet werden kann: --value, --into oder --issuer.</translation>
    </message>
    <message>
        <source>Decided. “%1” (%2) says so now.</source>
        <comment>title and id</comment>
        <translation>Entschieden. „%1“ (%2) sagt es jetzt so.</translation>
    </message>
    <message>
        <source>Nothing new was found in it. The message is kept with “%1” (%2).</source>
        <comment>title and id</comment>
        <translation>Darin wurde nichts Neues gefunden. Die Nachricht liegt jetzt bei „%1“ (%2).</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>a record by itself</source>
        <translation>ein Eintrag für sich</translation>
    </message>
    <message>
        <source>bought somewhere else</source>
        <translation>anderswo gekauft</translation>
    </message>
    <message>
        <source>There are more records that it could be.</source>
        <translation>Es kommen noch mehr Einträge in Frage.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>“message answer QUESTION” decides one, with what stands before the answer.</source>
        <translation>„message answer FRAGE“ entscheidet eine, mit dem, was vor der Antwort steht.</translation>
    </message>
    <message>
        <source>A letter that waits shows no keys.</source>
        <translation>Ein wartender Brief zeigt keine Schlüssel.</translation>
    </message>
    <message>
        <source>File it with “message file”; its message shows them then.</source>
        <translation>Ordnen Sie ihn mit „message file“ zu; die Nachricht zeigt sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has edited %n of its %1 records since: %2. Nothing was taken back.</source>
        <translation>
            <numerusform>Seither wurde %n seiner %1 Einträge bearbeitet: %2. Nichts wurde zurückgenommen.</numerusform>
            <numerusform>Seither wurden %n seiner %1 Einträge bearbeitet: %2. Nichts wurde zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With “--yes” the import is taken back all the same. What somebody has written into a record that was there before stays; a record of which nothing else speaks goes into the bin with its changes.</source>
        <translation>Mit „--yes“ wird der Import trotzdem zurückgenommen. Was jemand in einen Eintrag geschrieben hat, den es vorher schon gab, bleibt; ein Eintrag, von dem sonst nichts spricht, kommt mit seinen Änderungen in den Papierkorb.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Weitere Kontakte</translation>
    </message>
    <message>
        <source>none: a public key is registered instead</source>
        <translation>keine: Stattdessen ist ein öffentlicher Schlüssel registriert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nichts Neues.</translation>
    </message>
    <message>
        <source>No provider that can be asked lists “%1”.</source>
        <translation>Kein Anbieter, der sich fragen lässt, führt „%1“ auf.</translation>
    </message>
    <message>
        <source>“provider list” shows the logins, “provider keys” what one lists. Some APIs list nothing.</source>
        <translation>„provider list“ zeigt die Zugänge, „provider keys“, was einer aufführt. Manche APIs führen nichts auf.</translation>
    </message>
    <message>
        <source>There is no login at an API that lists what it made.</source>
        <translation>Es gibt keinen Zugang zu einer API, die aufführt, was sie erstellt hat.</translation>
    </message>
    <message>
        <source>None of the records is in a provider&apos;s list.</source>
        <translation>Keiner der Einträge steht in der Liste eines Anbieters.</translation>
    </message>
    <message>
        <source>From the provider, as of %1:</source>
        <translation>Vom Anbieter, Stand %1:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, remark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it is answered</source>
        <translation>beantwortet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: a message speaks of them, see “message list --open”.</source>
        <translation>
            <numerusform>%n Eintrag bleibt: Eine Nachricht spricht von ihm, siehe „message list --open“.</numerusform>
            <numerusform>%n Einträge bleiben: Eine Nachricht spricht von ihnen, siehe „message list --open“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>detail, fields that changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>ids of records</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note: %n message(s) in the letter box: “import --inbox” files what can be filed, “message list --letters” shows them.</source>
        <translation>
            <numerusform>Hinweis: %n Nachricht im Briefkasten: „import --inbox“ legt ab, was abgelegt werden kann, „message list --letters“ zeigt sie.</numerusform>
            <numerusform>Hinweis: %n Nachrichten im Briefkasten: „import --inbox“ legt ab, was abgelegt werden kann, „message list --letters“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>row and its order number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Noch offen:</translation>
    </message>
    <message>
        <source>Nothing of this import is left to be taken back.</source>
        <translation>Von diesem Import ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Record %1 has no version %2.</source>
        <translation>Der Eintrag %1 hat keine Version %2.</translation>
    </message>
    <message>
        <source>“history” lists the versions there are.</source>
        <translation>„history“ zeigt, welche Versionen es gibt.</translation>
    </message>
    <message>
        <source>What is told otherwise would be kept, and asked.</source>
        <translation>Was anders gesagt wird, würde aufbewahrt und gefragt.</translation>
    </message>
    <message>
        <source>What is told otherwise is kept, and asked (batch %1, taken back with “undo-import %1”).</source>
        <translation>Was anders gesagt wird, ist aufbewahrt und wird gefragt (Import %1, „undo-import %1“ nimmt ihn zurück).</translation>
    </message>
    <message>
        <source>%1 (sheet not checked)</source>
        <translation>%1 (Blatt nicht geprüft)</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>What was asked for is done. Look at it with “list” or “info”, or ask again.</source>
        <translation>Was verlangt war, ist geschehen. Sehen Sie mit „list“ oder „info“ nach, oder fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Backups are kept in the vault&apos;s own folder only.</source>
        <translation>Sicherungen werden nur im Ordner des Tresors aufbewahrt.</translation>
    </message>
    <message>
        <source>Copying and reading the copy: %1 %</source>
        <translation>Wird kopiert und die Kopie gelesen: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept, and every page of the copy read: %1</source>
        <translation>
            <numerusform>%n Eintrag gesichert, und jede Seite der Kopie gelesen: %1</numerusform>
            <numerusform>%n Einträge gesichert, und jede Seite der Kopie gelesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>in the vault&apos;s folder</source>
        <translation>im Ordner des Tresors</translation>
    </message>
    <message>
        <source>There is no backup yet: “backup” makes one.</source>
        <translation>Es gibt noch keine Sicherung: „backup“ macht eine.</translation>
    </message>
    <message>
        <source>Backup:   %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Second:   %1, last seen %2</source>
        <translation>Zweitort: %1, zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The recovery code could not be written to standard output.</source>
        <translation>Der Wiederherstellungscode konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>The vault was not made. Say “init” again where its answer can be read.</source>
        <translation>Der Tresor wurde nicht angelegt. Rufen Sie „init“ noch einmal dort auf, wo die Antwort gelesen werden kann.</translation>
    </message>
    <message>
        <source>Every record is as it is in this backup.</source>
        <translation>Jeder Eintrag ist so wie in dieser Sicherung.</translation>
    </message>
    <message>
        <source>The backup is the vault now: %1</source>
        <translation>Die Sicherung ist jetzt der Tresor: %1</translation>
    </message>
    <message>
        <source>What lay there is kept: %1</source>
        <translation>Was dort lag, ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Restoring: %1 %</source>
        <translation>Wird wiederhergestellt: %1 %</translation>
    </message>
    <message>
        <source>Restored to %1. How it was before is a backup as well; “restore %2” goes back to it.</source>
        <translation>Wiederhergestellt auf den Stand von %1. Auch der Stand davor ist eine Sicherung; „restore %2“ führt dorthin zurück.</translation>
    </message>
    <message>
        <source>It was taken back. Ask for another where the answer can be read.</source>
        <translation>Er wurde zurückgenommen. Verlangen Sie einen anderen dort, wo die Antwort gelesen werden kann.</translation>
    </message>
    <message>
        <source>These are the ways into the vault now:</source>
        <translation>Das sind jetzt die Zugänge zum Tresor:</translation>
    </message>
    <message>
        <source>it is done, but no backup could be made: %1</source>
        <translation>es ist geschehen, aber es konnte keine Sicherung gemacht werden: %1</translation>
    </message>
    <message>
        <source>no backup could be made at the second place: %1</source>
        <translation>am zweiten Ort konnte keine Sicherung gemacht werden: %1</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>Prüfung: %1 %</translation>
    </message>
    <message>
        <source>Not everything that lies with the vault is sound, see above.</source>
        <translation>Nicht alles, was beim Tresor liegt, ist unversehrt, siehe oben.</translation>
    </message>
    <message>
        <source>The records themselves are as they were written. Make a backup, and put away what is damaged.</source>
        <translation>Die Einträge selbst sind so, wie sie geschrieben wurden. Machen Sie eine Sicherung, und legen Sie beiseite, was beschädigt ist.</translation>
    </message>
    <message>
        <source>So are the audit log and the key slots.</source>
        <translation>Ebenso das Protokoll und die Zugänge.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n letter(s) that wait.</source>
        <translation>
            <numerusform>Ebenso %n Brief, der wartet.</numerusform>
            <numerusform>Ebenso %n Briefe, die warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is every page of %n backup(s).</source>
        <translation>
            <numerusform>Ebenso jede Seite von %n Sicherung.</numerusform>
            <numerusform>Ebenso jede Seite von %n Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The records are as they were written, as far as this login can read them. Tell an owner.</source>
        <translation>Die Einträge sind so, wie sie geschrieben wurden, soweit diese Anmeldung sie lesen kann. Sagen Sie es einem Eigentümer.</translation>
    </message>
    <message>
        <source>So is the audit log.</source>
        <translation>Ebenso das Protokoll.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written, see above.</source>
        <translation>Das Protokoll ist nicht mehr so, wie es geschrieben wurde, siehe oben.</translation>
    </message>
    <message>
        <source>Somebody has changed it by other means than this program, or the disk has. A backup has it as it was then.</source>
        <translation>Jemand hat es mit anderen Mitteln als diesem Programm geändert, oder der Datenträger hat es getan. In einer Sicherung steht es, wie es damals war.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Schreiben: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>WORÜBER</translation>
    </message>
    <message>
        <source>Nothing is written down of that.</source>
        <translation>Dazu ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>note: there may be more; “--all” says everything.</source>
        <translation>Hinweis: Es kann noch mehr geben; „--all“ nennt alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): every page is as it was written. Sealed secrets, letters and the audit log can only be checked by an owner.</source>
        <translation>
            <numerusform>%n Eintrag: Jede Seite ist, wie sie geschrieben wurde. Versiegelte Geheimnisse, Briefe und das Protokoll kann nur ein Eigentümer prüfen.</numerusform>
            <numerusform>%n Einträge: Jede Seite ist, wie sie geschrieben wurde. Versiegelte Geheimnisse, Briefe und das Protokoll kann nur ein Eigentümer prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So are the key slots.</source>
        <translation>Ebenso die Zugänge.</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT BENUTZT</translation>
    </message>
    <message>
        <source>No backup is from before the vault got the keys it has.</source>
        <translation>Keine Sicherung ist von vor den Schlüsseln, die der Tresor jetzt hat.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s) from before the new keys for good?</source>
        <translation>
            <numerusform>%n Sicherung von vor den neuen Schlüsseln endgültig löschen?</numerusform>
            <numerusform>%n Sicherungen von vor den neuen Schlüsseln endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) removed.</source>
        <translation>
            <numerusform>%n Sicherung gelöscht.</numerusform>
            <numerusform>%n Sicherungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a password that is typed now can be kept; an empty line leaves it behind.</source>
        <translation>Nur ein Passwort, das jetzt eingegeben wird, kann bleiben; eine leere Zeile lässt es zurück.</translation>
    </message>
    <message>
        <source>Support password “%1” (%2):</source>
        <translation>Support-Passwort „%1“ (%2):</translation>
    </message>
    <message>
        <source>Password “%1” (%2):</source>
        <translation>Passwort „%1“ (%2):</translation>
    </message>
    <message>
        <source>The vault has new keys. Its new recovery code; write it down, it is shown this once, and the old one opens nothing any more:</source>
        <translation>Der Tresor hat neue Schlüssel. Sein neuer Wiederherstellungscode; schreiben Sie ihn auf, er wird nur dieses eine Mal gezeigt, und der alte öffnet nichts mehr:</translation>
    </message>
    <message>
        <source>note: it is done, but the vault could not be opened again just now: %1</source>
        <translation>Hinweis: Es ist geschehen, aber der Tresor ließ sich eben nicht wieder öffnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>note: %n backup(s) still open with the passwords and keys of before: “purge-backups” removes them.</source>
        <translation>
            <numerusform>Hinweis: %n Sicherung öffnet sich noch mit den Passwörtern und Schlüsseln von vorher: „purge-backups“ löscht sie.</numerusform>
            <numerusform>Hinweis: %n Sicherungen öffnen sich noch mit den Passwörtern und Schlüsseln von vorher: „purge-backups“ löscht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing everything under new keys: %1 %</source>
        <translation>Alles wird unter neuen Schlüsseln geschrieben: %1 %</translation>
    </message>
    <message>
        <source>note: “%1” (%2) will not open the vault any more.</source>
        <translation>Hinweis: „%1“ (%2) wird den Tresor nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Give the vault new keys and a new recovery code?</source>
        <translation>Dem Tresor neue Schlüssel und einen neuen Wiederherstellungscode geben?</translation>
    </message>
    <message>
        <source>“%1” does not open with what was given.</source>
        <translation>„%1“ öffnet sich nicht mit dem, was angegeben wurde.</translation>
    </message>
    <message>
        <source>The new recovery code could not be written to standard output.</source>
        <translation>Der neue Wiederherstellungscode konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>The vault has new keys and opens with the passwords that were kept. “slot add recovery” makes another recovery code.</source>
        <translation>Der Tresor hat neue Schlüssel und öffnet sich mit den Passwörtern, die geblieben sind. „slot add recovery“ macht einen anderen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>note: the keyring does not open the vault any more: %1</source>
        <translation>Hinweis: Der Schlüsselbund öffnet den Tresor nicht mehr: %1</translation>
    </message>
    <message numerus="yes">
        <source>note: %n backup(s) from before can still be opened with what was taken away. Where somebody else may have it: “rotate-keys”, then “purge-backups”.</source>
        <translation>
            <numerusform>Hinweis: %n Sicherung von vorher lässt sich noch mit dem öffnen, was entfernt wurde. Wenn es jemand anders haben könnte: „rotate-keys“, dann „purge-backups“.</numerusform>
            <numerusform>Hinweis: %n Sicherungen von vorher lassen sich noch mit dem öffnen, was entfernt wurde. Wenn es jemand anders haben könnte: „rotate-keys“, dann „purge-backups“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something about the ways in, or the audit log, waits to be looked at.</source>
        <translation>Etwas an den Zugängen oder am Protokoll wartet darauf, angesehen zu werden.</translation>
    </message>
    <message>
        <source>See “slot list” and “audit”, then “slot confirm”. Nothing was changed.</source>
        <translation>Siehe „slot list“ und „audit“, dann „slot confirm“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It stopped there: %1</source>
        <translation>Dort hörte es auf: %1</translation>
    </message>
    <message numerus="yes">
        <source>note: %n way(s) in that cannot be understood here will not open the vault any more.</source>
        <translation>
            <numerusform>Hinweis: %n Zugang, der hier nicht verstanden wird, wird den Tresor nicht mehr öffnen.</numerusform>
            <numerusform>Hinweis: %n Zugänge, die hier nicht verstanden werden, werden den Tresor nicht mehr öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the disk, then say “purge-backups” again. What is left of one goes with the next backup.</source>
        <translation>Prüfen Sie den Datenträger, dann noch einmal „purge-backups“. Was von einer übrig ist, geht mit der nächsten Sicherung.</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>Wiederherstellungscode:</translation>
    </message>
    <message>
        <source>This is not a recovery code.</source>
        <translation>Das ist kein Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>It has eight groups of five characters, and stands on the recovery sheet.</source>
        <translation>Er hat acht Gruppen zu fünf Zeichen, und steht auf dem Wiederherstellungsblatt.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code alone opened a copy of this vault, and %n record(s) with everything sealed in them could be read.</source>
        <translation>
            <numerusform>Der Wiederherstellungscode allein hat eine Kopie dieses Tresors geöffnet, und %n Eintrag mit allem Versiegelten darin ließ sich lesen.</numerusform>
            <numerusform>Der Wiederherstellungscode allein hat eine Kopie dieses Tresors geöffnet, und %n Einträge mit allem Versiegelten darin ließen sich lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is a backup now: %1</source>
        <translation>Die Kopie ist jetzt eine Sicherung: %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>LOOK</source>
        <comment>at this, it is amiss</comment>
        <translation>SEHEN</translation>
    </message>
    <message>
        <source>Reading what can be read: %1 %</source>
        <translation>Lesen, was lesbar ist: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the new vault %1, which the same passwords open.</source>
        <translation>
            <numerusform>%n Eintrag ist im neuen Tresor %1, den dieselben Kennwörter öffnen.</numerusform>
            <numerusform>%n Einträge sind im neuen Tresor %1, den dieselben Kennwörter öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything could be read. The damaged vault was not touched.</source>
        <translation>Alles ließ sich lesen. Der beschädigte Tresor wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The damaged vault was not touched. Compare with its backups: what is lost here may be there.</source>
        <translation>Der beschädigte Tresor wurde nicht angerührt. Vergleichen Sie mit seinen Sicherungen: was hier verloren ist, kann dort sein.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>closed %1 ago</source>
        <translation>um %1 überschritten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 d %2 h left</source>
        <translation>noch %1 Tg. %2 Std.</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 Std.</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 Min.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Shown in the portal</source>
        <translation>Abrufbar</translation>
    </message>
    <message>
        <source>Must be used</source>
        <translation>Einzulösen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenziert</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Verwendbar</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>No longer shown in the portal for %1</source>
        <translation>Schon %1 nicht mehr im Portal abrufbar</translation>
    </message>
    <message>
        <source>Shown in the portal for %1 more</source>
        <translation>Noch %1 im Portal abrufbar</translation>
    </message>
    <message>
        <source>Should have been used %1 ago</source>
        <translation>Einlösefrist um %1 überschritten</translation>
    </message>
    <message>
        <source>Must be used within %1</source>
        <translation>Noch %1 Zeit zum Einlösen</translation>
    </message>
    <message>
        <source>The licence ended %1 ago</source>
        <translation>Lizenz schon %1 abgelaufen</translation>
    </message>
    <message>
        <source>The licence runs for %1 more</source>
        <translation>Lizenz läuft noch %1</translation>
    </message>
    <message>
        <source>Could be used until %1 ago</source>
        <translation>Schon %1 nicht mehr verwendbar</translation>
    </message>
    <message>
        <source>Can be used for %1 more</source>
        <translation>Noch %1 verwendbar</translation>
    </message>
    <message>
        <source>nothing saved yet</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>on a day</comment>
        <translation>bestätigt am %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>saved, not verified</source>
        <translation>gespeichert, unbestätigt</translation>
    </message>
    <message>
        <source>key registered</source>
        <translation>Schlüssel registriert</translation>
    </message>
    <message>
        <source>doubtful since %1</source>
        <comment>a day</comment>
        <translation>zweifelhaft seit %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reference missing</source>
        <translation>Referenz fehlt</translation>
    </message>
    <message>
        <source>reference doubtful</source>
        <translation>Referenz zweifelhaft</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>reference kept</source>
        <translation>Referenz gespeichert</translation>
    </message>
    <message>
        <source>pair or none: not decided</source>
        <translation>Zugangsdaten oder keine: offen</translation>
    </message>
    <message>
        <source>This vault is of an older version. A copy of it is kept first.</source>
        <translation>Dieser Tresor stammt aus einer älteren Version. Zuerst wird eine Kopie davon aufbewahrt.</translation>
    </message>
    <message>
        <source>It is brought up to date.</source>
        <translation>Er wird auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>Space that is not needed any more is given back.</source>
        <translation>Nicht mehr benötigter Platz wird freigegeben.</translation>
    </message>
    <message>
        <source>works since %1</source>
        <comment>a day</comment>
        <translation>läuft seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>time left, time of day</comment>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>UseText</name>
    <message>
        <source>A client needs another pair, or the account that was opened.</source>
        <translation>Ein Client braucht andere Zugangsdaten oder das angelegte Konto.</translation>
    </message>
    <message>
        <source>Export the account that was opened instead: it needs no pair.</source>
        <translation>Exportieren Sie stattdessen das angelegte Konto: Es braucht keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>This pair opens one account only, and the CA says that it has opened one.</source>
        <translation>Mit diesen Zugangsdaten lässt sich nur ein Konto anlegen, und laut der CA ist das geschehen.</translation>
    </message>
    <message>
        <source>This pair opens one account only, and has opened it: %1.</source>
        <translation>Mit diesen Zugangsdaten lässt sich nur ein Konto anlegen, und das ist geschehen: %1.</translation>
    </message>
    <message>
        <source>EAB Vault itself</source>
        <translation>EAB Vault selbst</translation>
    </message>
    <message>
        <source>a server that was not named</source>
        <translation>ein nicht benannter Server</translation>
    </message>
    <message>
        <source>with a former pair</source>
        <translation>mit früheren Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>server, day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 (%2) since %3</source>
        <comment>server, client, day</comment>
        <translation>%1 (%2) seit %3</translation>
    </message>
    <message>
        <source>This pair opens one account only, and was set up before: %1. The first client that uses it has it.</source>
        <translation>Mit diesen Zugangsdaten lässt sich nur ein Konto anlegen, und sie wurden schon eingerichtet: %1. Der erste Client, der sie nutzt, hat es.</translation>
    </message>
    <message>
        <source>%2 on %1 was used with the pair of a record that was removed: the client may keep to the account it has there. Choose another folder for its state.</source>
        <translation>%2 auf %1 wurde mit den Zugangsdaten eines gelöschten Eintrags genutzt: Der Client bleibt womöglich bei dem Konto, das er dort hat. Wählen Sie einen anderen Arbeitsordner für ihn.</translation>
    </message>
    <message>
        <source>%2 on %1 is used with another pair, of “%3”: the client may keep to the account it has there. Choose another folder for its state.</source>
        <translation>%2 auf %1 wird mit anderen Zugangsdaten genutzt, denen von „%3“: Der Client bleibt womöglich bei dem Konto, das er dort hat. Wählen Sie einen anderen Arbeitsordner für ihn.</translation>
    </message>
    <message>
        <source>Written for %1, %2.</source>
        <comment>client, moment</comment>
        <translation>Geschrieben für %1, %2.</translation>
    </message>
    <message>
        <source>Written for %1 on %2, %3.</source>
        <comment>client, server, moment</comment>
        <translation>Geschrieben für %1 auf %2, %3.</translation>
    </message>
    <message>
        <source>Start it there, then say here that it works.</source>
        <translation>Starten Sie ihn dort, dann sagen Sie hier, dass es funktioniert.</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was changed by something else than this program.</source>
        <translation>%1 wurde von etwas anderem als diesem Programm geändert.</translation>
    </message>
    <message>
        <source>Backup %1: a page of it is damaged.</source>
        <translation>Sicherung %1: Eine Seite davon ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: a way in cannot be understood here, and is kept as it is. It may be of a newer program.</source>
        <translation>%1: Ein Zugang ist hier nicht zu verstehen und bleibt, wie er ist. Er kann von einem neueren Programm sein.</translation>
    </message>
    <message>
        <source>The backups at the second place, %1, were not looked at: it is not there now.</source>
        <translation>Die Sicherungen am zweiten Ort, %1, wurden nicht angesehen: Er ist gerade nicht da.</translation>
    </message>
    <message>
        <source>A change of the ways in is not in its place yet (%1); opening the vault to change it finishes that.</source>
        <translation>Eine Änderung der Zugänge ist noch nicht an ihrem Platz (%1); den Tresor zum Ändern zu öffnen schließt sie ab.</translation>
    </message>
    <message>
        <source>%1 is older than the vault: what was taken away since still opens it. Opening the vault to change it writes it anew.</source>
        <translation>%1 ist älter als der Tresor: Was seither weggenommen wurde, öffnet ihn noch. Den Tresor zum Ändern zu öffnen schreibt es neu.</translation>
    </message>
    <message>
        <source>Backup %1 has other keys than this vault, and was not read: it opens with the passwords of its day.</source>
        <translation>Sicherung %1 hat andere Schlüssel als dieser Tresor und wurde nicht gelesen: Sie öffnet sich mit den Passwörtern von damals.</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Warten Sie eine Weile, und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare it with the seller&apos;s portal, which shows it until %1, and correct the record.</source>
        <translation>Vergleichen Sie die Zugangsdaten mit dem Portal des Anbieters, das sie bis %1 anzeigt, und berichtigen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Compare it with the order e-mail, or ask the seller for a new pair.</source>
        <translation>Vergleichen Sie die Zugangsdaten mit der Bestell-E-Mail, oder bitten Sie den Anbieter um neue.</translation>
    </message>
    <message>
        <source>%1 accepted this pair on %2.</source>
        <translation>%1 hat diese Zugangsdaten am %2 angenommen.</translation>
    </message>
    <message>
        <source>The account that was opened is kept with the record.</source>
        <translation>Das angelegte Konto ist beim Eintrag aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 opened an account with this pair on %2.</source>
        <translation>%1 hat mit diesen Zugangsdaten am %2 ein Konto angelegt.</translation>
    </message>
    <message>
        <source>It did not repeat the binding in its answer, as some CAs do not. The account is kept with the record.</source>
        <translation>Die Antwort wiederholt die Bindung nicht, wie bei manchen CAs üblich. Das Konto ist beim Eintrag aufbewahrt.</translation>
    </message>
    <message>
        <source>The directory of %1 answers.</source>
        <translation>Das Verzeichnis von %1 antwortet.</translation>
    </message>
    <message>
        <source>Whether the pair works is not known yet.</source>
        <translation>Ob die Zugangsdaten funktionieren, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not ask for a pair here, and did not look at this one.</source>
        <translation>%1 verlangt hier keine Zugangsdaten und hat diese nicht angesehen.</translation>
    </message>
    <message>
        <source>So nothing is known about it. Check that this is the directory URL of your order.</source>
        <translation>Bestätigt ist damit nichts. Prüfen Sie, ob dies die Verzeichnis-URL Ihrer Bestellung ist.</translation>
    </message>
    <message>
        <source>%1 says that the HMAC key does not belong to this key identifier (KID).</source>
        <translation>Laut %1 gehört der HMAC-Schlüssel nicht zu dieser Schlüsselkennung (KID).</translation>
    </message>
    <message>
        <source>%1 does not accept this key identifier (KID): unknown, revoked or expired.</source>
        <translation>%1 nimmt diese Schlüsselkennung (KID) nicht an: unbekannt, widerrufen oder abgelaufen.</translation>
    </message>
    <message>
        <source>%1 says that this pair has opened an account before.</source>
        <translation>Laut %1 wurde mit diesen Zugangsdaten schon einmal ein Konto angelegt.</translation>
    </message>
    <message>
        <source>So it is probably right, and used up. If that was not you, ask the seller for a new one.</source>
        <translation>Sie sind also wohl richtig, aber verbraucht. Waren Sie das nicht selbst, bitten Sie den Anbieter um neue.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of account key.</source>
        <translation>%1 nimmt diese Art von Kontoschlüssel nicht an.</translation>
    </message>
    <message>
        <source>Try again with an RSA key. Nothing was opened.</source>
        <translation>Versuchen Sie es mit einem RSA-Schlüssel noch einmal. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 hat abgelehnt.</translation>
    </message>
    <message>
        <source>Its own words stand above; the seller&apos;s support can say more.</source>
        <translation>Der Wortlaut steht oben; mehr kann der Support des Anbieters sagen.</translation>
    </message>
    <message>
        <source>%1 wants its terms of service to be agreed to first.</source>
        <translation>%1 verlangt zuerst die Zustimmung zu den Nutzungsbedingungen.</translation>
    </message>
    <message>
        <source>Read them, agree if you do, and try again. Nothing was opened.</source>
        <translation>Lesen Sie sie, stimmen Sie gegebenenfalls zu, und versuchen Sie es noch einmal. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>%1 wants an e-mail address for the account.</source>
        <translation>%1 verlangt für das Konto eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Give one and try again. Nothing was opened.</source>
        <translation>Geben Sie eine an, und versuchen Sie es noch einmal. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>%1 wants something done on its web page first.</source>
        <translation>%1 verlangt, dass zuerst auf der Website etwas erledigt wird.</translation>
    </message>
    <message>
        <source>Log in there and look for a message.</source>
        <translation>Melden Sie sich dort an, und suchen Sie nach einer Mitteilung.</translation>
    </message>
    <message>
        <source>%1 has been asked too often.</source>
        <translation>%1 wurde zu oft angefragt.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the directory URL. Nothing was opened.</source>
        <translation>Prüfen Sie Netzwerk und Verzeichnis-URL. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>Nothing was sent. A private CA needs its bundle; otherwise somebody may stand in between.</source>
        <translation>Es wurde nichts gesendet. Für eine private CA braucht es deren Bundle; andernfalls könnte sich jemand dazwischengeschaltet haben.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but no usable answer came.</source>
        <translation>Die Anfrage ging an %1, aber es kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>An account may have been opened. Its key is kept: try again, and the same account is used.</source>
        <translation>Womöglich wurde ein Konto angelegt. Sein Schlüssel ist aufbewahrt: Versuchen Sie es noch einmal, dann wird dasselbe Konto genutzt.</translation>
    </message>
    <message>
        <source>The pair is well formed</source>
        <translation>Die Zugangsdaten sind formal richtig</translation>
    </message>
    <message>
        <source>The directory answers</source>
        <translation>Das Verzeichnis antwortet</translation>
    </message>
    <message>
        <source>The CA is ready for a request</source>
        <translation>Die CA ist bereit für eine Anfrage</translation>
    </message>
    <message>
        <source>An account is opened with the pair</source>
        <translation>Mit den Zugangsdaten wird ein Konto angelegt</translation>
    </message>
    <message>
        <source>The account is asked after</source>
        <translation>Das Konto wird abgefragt</translation>
    </message>
    <message>
        <source>The account is ended</source>
        <translation>Das Konto wird aufgelöst</translation>
    </message>
    <message>
        <source>To verify the pair, an ACME account is opened at %1 with a fresh key. The account is kept in the vault and can be given to a client later.</source>
        <translation>Um die Zugangsdaten zu bestätigen, wird bei %1 mit einem neuen Schlüssel ein ACME-Konto angelegt. Es wird im Tresor aufbewahrt und kann später einem Client übergeben werden.</translation>
    </message>
    <message>
        <source>A pair of %1 opens one account only: this uses it up. The kept account then takes its place.</source>
        <translation>Mit Zugangsdaten von %1 lässt sich nur ein Konto anlegen: Sie sind danach verbraucht. Das aufbewahrte Konto tritt dann an ihre Stelle.</translation>
    </message>
    <message>
        <source>This pair may be used a limited number of times; this is one of them.</source>
        <translation>Diese Zugangsdaten lassen sich nur begrenzt oft nutzen; dies zählt als eine Nutzung.</translation>
    </message>
    <message>
        <source>A pair of %1 can be used again; this does not use it up.</source>
        <translation>Zugangsdaten von %1 lassen sich mehrfach nutzen; sie werden hierdurch nicht verbraucht.</translation>
    </message>
    <message>
        <source>Whether %1 lets a pair be used more than once is not known. If it does not, the kept account takes its place.</source>
        <translation>Ob sich Zugangsdaten von %1 mehrfach nutzen lassen, ist nicht bekannt. Wenn nicht, tritt das aufbewahrte Konto an ihre Stelle.</translation>
    </message>
    <message>
        <source>According to %1, as of %2.</source>
        <comment>source, date</comment>
        <translation>Laut %1 (Stand: %2).</translation>
    </message>
    <message>
        <source>Saved, not yet verified with the CA.</source>
        <translation>Gespeichert, noch nicht von der CA bestätigt.</translation>
    </message>
    <message>
        <source>%1 refused this pair on %2.</source>
        <translation>%1 hat diese Zugangsdaten am %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 said on %2 that this pair has been used before.</source>
        <translation>Laut %1 (am %2) wurden diese Zugangsdaten schon einmal genutzt.</translation>
    </message>
    <message>
        <source>%1 was asked on %2; that told nothing.</source>
        <translation>%1 wurde am %2 befragt; das hat nichts bestätigt.</translation>
    </message>
    <message>
        <source>The account that was opened with this pair is valid at %1.</source>
        <translation>Das mit diesen Zugangsdaten eröffnete Konto ist bei %1 gültig.</translation>
    </message>
    <message>
        <source>Asking opened no other one and used nothing up.</source>
        <translation>Die Nachfrage hat kein weiteres eröffnet und nichts verbraucht.</translation>
    </message>
    <message>
        <source>The account that was opened with this pair is not valid at %1.</source>
        <translation>Das mit diesen Zugangsdaten eröffnete Konto ist bei %1 nicht gültig.</translation>
    </message>
    <message>
        <source>It may have been ended or revoked. That says nothing about the pair.</source>
        <translation>Es wurde vielleicht aufgelöst oder widerrufen. Über die Zugangsdaten sagt das nichts.</translation>
    </message>
    <message>
        <source>What answers there is no ACME directory.</source>
        <translation>Was dort antwortet, ist kein ACME-Verzeichnis.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>The directory leads to another host, or not over https: %1</source>
        <translation>Das Verzeichnis führt zu einem anderen Host oder nicht über https: %1</translation>
    </message>
    <message>
        <source>No nonce came, which a request needs: HTTP status %1</source>
        <translation>Es kam keine Nonce, die eine Anfrage braucht: HTTP-Status %1</translation>
    </message>
    <message>
        <source>It was not sent: no nonce came, which a request needs.</source>
        <translation>Nicht gesendet: Es kam keine Nonce, die eine Anfrage braucht.</translation>
    </message>
    <message>
        <source>HTTP status %1, and no usable answer</source>
        <translation>HTTP-Status %1 und keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation>Die sichere Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The CA calls the account “%1”.</source>
        <translation>Die CA nennt das Konto „%1“.</translation>
    </message>
    <message>
        <source>The CA knew the account&apos;s key before; that shows nothing about the pair.</source>
        <translation>Die CA kannte den Schlüssel des Kontos schon; das sagt nichts über das Paar.</translation>
    </message>
    <message>
        <source>The kept account has no usable key, or its URL is not one of this CA.</source>
        <translation>Das aufbewahrte Konto hat keinen brauchbaren Schlüssel, oder seine URL gehört nicht zu dieser CA.</translation>
    </message>
    <message>
        <source>A client has worked with this pair, as was said on %1.</source>
        <translation>Ein Client hat mit diesem Paar gearbeitet, wie am %1 gesagt wurde.</translation>
    </message>
    <message>
        <source>The CA was not asked.</source>
        <translation>Die CA wurde nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>eab::ui::AccountExportDialog</name>
    <message>
        <source>Another client: the key as JSON Web Key (JWK)</source>
        <translation>Anderer Client: Schlüssel als JSON Web Key (JWK)</translation>
    </message>
    <message>
        <source>Another client: the key in PEM</source>
        <translation>Anderer Client: Schlüssel als PEM</translation>
    </message>
    <message>
        <source>Export the account</source>
        <translation>Konto exportieren</translation>
    </message>
    <message>
        <source>A client that is given this account needs no pair: a one-time pair that was used up by verifying still serves a server.</source>
        <translation>Ein Client mit diesem Konto braucht keine Zugangsdaten: Auch einmalig gültige, die das Prüfen verbraucht hat, dienen so noch einem Server.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Domain of the first certificate</source>
        <translation>&amp;Domain des ersten Zertifikats</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Run on the server</source>
        <translation>Auf dem Server auszuführen</translation>
    </message>
    <message>
        <source>Cop&amp;y commands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to folder...</source>
        <translation>In &amp;Ordner speichern...</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>Die Befehle sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>holds the private key</source>
        <translation>enthält den privaten Schlüssel</translation>
    </message>
    <message>
        <source>Save the account into a new folder</source>
        <translation>Konto in einem neuen Ordner speichern</translation>
    </message>
    <message>
        <source>Saved to %1. It holds a private key: bring it to the server over a safe way, then delete it here.</source>
        <translation>Gespeichert in %1. Der Ordner enthält einen privaten Schlüssel: Bringen Sie ihn auf sicherem Weg zum Server, und löschen Sie ihn dann hier.</translation>
    </message>
    <message>
        <source>For which se&amp;rver? (may stay empty)</source>
        <translation>Für &amp;welchen Server? (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>eab::ui::AuditDialog</name>
    <message>
        <source>What was done</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Who opened this vault, took keys and changed things, the newest first. No key stands in here.</source>
        <translation>Wer diesen Tresor geöffnet, Schlüssel entnommen und etwas geändert hat, das Neueste zuerst. Hier steht kein Schlüssel.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Nothing is written down of that.</source>
        <translation>Dazu ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>&amp;Older ones</source>
        <translation>Ä&amp;ltere</translation>
    </message>
    <message>
        <source>Check the &amp;log</source>
        <translation>&amp;Protokoll prüfen</translation>
    </message>
    <message>
        <source>&amp;Save as a table...</source>
        <translation>Als &amp;Tabelle speichern...</translation>
    </message>
    <message>
        <source>Reading every line...</source>
        <translation>Jede Zeile wird gelesen...</translation>
    </message>
    <message>
        <source>Save the log as a table</source>
        <translation>Das Protokoll als Tabelle speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved in %1. No key is in it.</source>
        <translation>
            <numerusform>%n Zeile in %1 gespeichert. Kein Schlüssel ist darin.</numerusform>
            <numerusform>%n Zeilen in %1 gespeichert. Kein Schlüssel ist darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>The log is not as it was written: somebody has changed it by other means than this program, or the disk has.</source>
        <translation>Das Protokoll ist nicht mehr so, wie es geschrieben wurde: Jemand hat es mit anderen Mitteln als diesem Programm geändert, oder der Datenträger hat es getan.</translation>
    </message>
</context>
<context>
    <name>eab::ui::BackupsPage</name>
    <message>
        <source>A backup is made by itself after changes, at most once an hour, and every page of it is read before it counts. It opens with the passwords of its day.</source>
        <translation>Nach Änderungen entsteht von selbst eine Sicherung, höchstens einmal pro Stunde; sie zählt erst, wenn jede Seite davon gelesen wurde. Sie öffnet sich mit den Passwörtern ihres Tages.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Also keep them &amp;elsewhere...</source>
        <translation>Auch &amp;woanders aufbewahren ...</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>Wiede&amp;rherstellen ...</translation>
    </message>
    <message>
        <source>The last one was made %1.</source>
        <translation>Die letzte entstand %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>At the second place, %1, the last one was written %2.</source>
        <translation>Am zweiten Ort, %1, wurde die letzte %2 geschrieben.</translation>
    </message>
    <message>
        <source>At the second place, %1, none was written yet.</source>
        <translation>Am zweiten Ort, %1, wurde noch keine geschrieben.</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>zweiter Ort</translation>
    </message>
    <message>
        <source>with the vault</source>
        <translation>beim Tresor</translation>
    </message>
    <message>
        <source>Copying, and reading the copy...</source>
        <translation>Wird kopiert, und die Kopie gelesen ...</translation>
    </message>
    <message>
        <source>The backup is made, and every page of it read.</source>
        <translation>Die Sicherung ist gemacht, und jede Seite davon gelesen.</translation>
    </message>
    <message>
        <source>A folder on a stick, a share or another disk</source>
        <translation>Ein Ordner auf einem Stick, einer Freigabe oder einem anderen Datenträger</translation>
    </message>
    <message>
        <source>No more backups are kept there. Those that are there stay.</source>
        <translation>Dort werden keine Sicherungen mehr abgelegt. Die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Wählen Sie zuerst die Sicherung.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>No longer &amp;there</source>
        <translation>&amp;Dort nicht mehr</translation>
    </message>
</context>
<context>
    <name>eab::ui::BinPage</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message numerus="yes">
        <source>What you remove stays here for %n day(s) and can be brought back. Then it is thrown away for good when the vault is unlocked.</source>
        <translation>
            <numerusform>Was Sie entfernen, bleibt %n Tag hier und kann zurückgeholt werden. Danach wird es beim Entsperren des Tresors endgültig gelöscht.</numerusform>
            <numerusform>Was Sie entfernen, bleibt %n Tage hier und kann zurückgeholt werden. Danach wird es beim Entsperren des Tresors endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Entfernte Einträge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Seller and order</source>
        <translation>Anbieter und Bestellung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bleibt bis</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Throw away for &amp;good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Throw away...</source>
        <translation>L&amp;öschen...</translation>
    </message>
    <message>
        <source>&amp;Empty the bin...</source>
        <translation>&amp;Papierkorb leeren...</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good, with its key, its history and the messages that speak of nothing else. This cannot be undone.</source>
        <translation>„%1“ wird endgültig gelöscht, mit Schlüssel, Verlauf und den Nachrichten, die von nichts anderem sprechen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s) are thrown away for good, with their keys, histories and messages. This cannot be undone.</source>
        <translation>
            <numerusform>%n entfernter Eintrag wird endgültig gelöscht, mit Schlüsseln, Verlauf und Nachrichten. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n entfernte Einträge werden endgültig gelöscht, mit Schlüsseln, Verlauf und Nachrichten. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) thrown away for good.</source>
        <translation>
            <numerusform>%n Eintrag endgültig gelöscht.</numerusform>
            <numerusform>%n Einträge endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is thrown away for good.</source>
        <translation>„%1“ ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>No, take it in as &amp;new</source>
        <translation>Nein, als &amp;neu aufnehmen</translation>
    </message>
    <message>
        <source>it is answered</source>
        <translation>beantwortet ist</translation>
    </message>
    <message>
        <source>A message speaks of what is here: say first what shall become of it.</source>
        <translation>Eine Nachricht spricht von dem, was hier liegt: Sagen Sie zuerst, was damit werden soll.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ChallengePart</name>
    <message>
        <source>A wildcard can only be validated through DNS (dns-01).</source>
        <translation>Eine Wildcard lässt sich nur über DNS (dns-01) nachweisen.</translation>
    </message>
    <message>
        <source>Web server&apos;s folder (http-01)</source>
        <translation>Ordner des Webservers (http-01)</translation>
    </message>
    <message>
        <source>The client itself (http-01)</source>
        <translation>Der Client selbst (http-01)</translation>
    </message>
    <message>
        <source>DNS (dns-01)</source>
        <translation>DNS (dns-01)</translation>
    </message>
    <message>
        <source>&amp;Proof of the domains</source>
        <translation>&amp;Nachweis der Domains</translation>
    </message>
    <message>
        <source>F&amp;older it serves</source>
        <translation>&amp;Ordner, den er ausliefert</translation>
    </message>
    <message>
        <source>Port it listens o&amp;n</source>
        <translation>Port, auf dem er la&amp;uscht</translation>
    </message>
    <message>
        <source>DNS provider, by the client&apos;s &amp;name for it</source>
        <translation>DNS-Anbie&amp;ter, wie der Client ihn nennt</translation>
    </message>
    <message>
        <source>Its credential&amp;s file (empty: a template is written)</source>
        <translation>Datei mit Zu&amp;gangsdaten (leer: Vorlage wird erstellt)</translation>
    </message>
    <message>
        <source>DNS hook (empty: a te&amp;mplate is written)</source>
        <translation>DNS-&amp;Hook (leer: Vorlage wird erstellt)</translation>
    </message>
    <message>
        <source>Name the DNS provider, or choose “manual” for a hook of your own.</source>
        <translation>Geben Sie den DNS-Anbieter an, oder wählen Sie „manual“ für einen eigenen Hook.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ClientPart</name>
    <message>
        <source>Use its confi&amp;guration file</source>
        <translation>&amp;Konfigurationsdatei verwenden</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>Its &amp;version on the server</source>
        <translation>&amp;Version auf dem Server</translation>
    </message>
    <message>
        <source>Found on this computer: %1. If the server has another, write that.</source>
        <translation>Auf diesem Computer gefunden: %1. Hat der Server eine andere Version, geben Sie diese an.</translation>
    </message>
    <message>
        <source>Not found on this computer; assumed. Understood: %1. “%2 --version” on the server tells.</source>
        <translation>Auf diesem Computer nicht gefunden; angenommen. Unterstützt: %1. „%2 --version“ auf dem Server zeigt die Version.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Write it like 2.1.0.</source>
        <translation>„%1“ ist keine Version. Schreiben Sie sie wie 2.1.0.</translation>
    </message>
    <message>
        <source>This version is too old for external account binding. Understood: %1.</source>
        <translation>Diese Version ist zu alt für External Account Binding (EAB). Unterstützt: %1.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ClockField</name>
    <message>
        <source>As the seller&apos;s rule says</source>
        <translation>Nach der Regel des Anbieters</translation>
    </message>
    <message>
        <source>Own date and time</source>
        <translation>Eigenes Datum, eigene Uhrzeit</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm; empty: no such deadline</source>
        <translation>JJJJ-MM-TT hh:mm; leer: keine solche Frist</translation>
    </message>
    <message>
        <source>The rule would say: %1</source>
        <translation>Nach der Regel wäre es: %1</translation>
    </message>
    <message>
        <source>The rule gives no such deadline.</source>
        <translation>Die Regel nennt keine solche Frist.</translation>
    </message>
</context>
<context>
    <name>eab::ui::CreateDialog</name>
    <message>
        <source>Create a pair at a provider</source>
        <translation>Zugangsdaten beim Anbieter erstellen</translation>
    </message>
    <message>
        <source>The answer goes straight into the vault: the API shows the key this once.</source>
        <translation>Die Antwort geht direkt in den Tresor: Die API zeigt den Schlüssel nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>There is no login at a provider yet. You need the API key that the provider gave you.</source>
        <translation>Noch gibt es keinen Zugang zu einem Anbieter. Sie brauchen den API-Schlüssel, den Ihnen der Anbieter gegeben hat.</translation>
    </message>
    <message>
        <source>&amp;Add a login...</source>
        <translation>Zugang &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Zugang</translation>
    </message>
    <message>
        <source>In your vault</source>
        <translation>In Ihrem Tresor</translation>
    </message>
    <message>
        <source>made from the answer if left empty</source>
        <translation>leer: aus der Antwort gebildet</translation>
    </message>
    <message>
        <source>&amp;Title of the record</source>
        <translation>&amp;Titel des Eintrags</translation>
    </message>
    <message>
        <source>Ta&amp;gs, divided by commas</source>
        <translation>Schla&amp;gwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;List keys...</source>
        <translation>Schlüssel au&amp;flisten...</translation>
    </message>
    <message>
        <source>Creations that &amp;need you...</source>
        <translation>&amp;Offene Erstellungen...</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>&amp;Weitere erstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>login, its API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 The request goes to %2.</source>
        <comment>about an API, its host</comment>
        <translation>%1 Die Anfrage geht an %2.</translation>
    </message>
    <message>
        <source>Something is missing or breaks its rule; it is marked in the form.</source>
        <translation>Etwas fehlt oder verletzt seine Regel; es ist im Formular markiert.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>Die Antwort von %1 steht noch aus.</translation>
    </message>
    <message numerus="yes">
        <source>It has been asked too often; nothing was made yet. Next try in %n second(s).</source>
        <translation>
            <numerusform>Zu oft angefragt; noch wurde nichts angelegt. Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Zu oft angefragt; noch wurde nichts angelegt. Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>The key is registered, and “%1” is in the vault.</source>
        <translation>Der Schlüssel ist registriert, und „%1“ liegt im Tresor.</translation>
    </message>
    <message>
        <source>The pair is made, and “%1” is in the vault.</source>
        <translation>Die Zugangsdaten sind erstellt, und „%1“ liegt im Tresor.</translation>
    </message>
    <message>
        <source>The outcome is unknown.</source>
        <translation>Der Ausgang ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 It is not repeated by itself: it may have been carried out.</source>
        <comment>a failure</comment>
        <translation>%1 Die Anfrage wird nicht von selbst wiederholt: Sie kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made.</source>
        <translation>Abgebrochen. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
    <message>
        <source>Create the &amp;pair</source>
        <translation>Zugangsdaten &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Show the record</source>
        <translation>E&amp;intrag anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Erneut in %n Sekunde</numerusform>
            <numerusform>Erneut in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>none; it can be added later</source>
        <translation>keines; lässt sich später nachtragen</translation>
    </message>
</context>
<context>
    <name>eab::ui::CredentialPart</name>
    <message>
        <source>Pair to &amp;use</source>
        <translation>Welches &amp;Paar?</translation>
    </message>
    <message>
        <source>No pair is saved yet. Take in the order e-mail first.</source>
        <translation>Es sind noch keine Zugangsdaten gespeichert. Importieren Sie zuerst die Bestell-E-Mail.</translation>
    </message>
</context>
<context>
    <name>eab::ui::DeadlineCard</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Ordered %1</source>
        <translation>Bestellt am %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert am %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>No deadline known</source>
        <translation>Keine Frist bekannt</translation>
    </message>
    <message>
        <source>No order date, so no clock runs</source>
        <translation>Ohne Bestelldatum läuft keine Frist</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>Set the order date</source>
        <translation>Das Bestelldatum eintragen</translation>
    </message>
</context>
<context>
    <name>eab::ui::DetailsPart</name>
    <message>
        <source>I &amp;agree to the CA&apos;s terms of service</source>
        <translation>Ich stim&amp;me den Nutzungsbedingungen der CA zu</translation>
    </message>
    <message>
        <source>&amp;E-mail for the ACME account</source>
        <translation>&amp;E-Mail-Adresse für das ACME-Konto</translation>
    </message>
    <message>
        <source>Read the terms of service</source>
        <translation>Nutzungsbedingungen ansehen</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Run on the server after each new certificate. May stay empty.</source>
        <translation>Läuft auf dem Server nach jedem neuen Zertifikat. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Command afterwards (ma&amp;y be empty)</source>
        <translation>&amp;Befehl danach (darf leer sein)</translation>
    </message>
    <message>
        <source>For w&amp;hich server?</source>
        <translation>Fü&amp;r welchen Server?</translation>
    </message>
</context>
<context>
    <name>eab::ui::DomainsPart</name>
    <message>
        <source>One name per line. The first one gives the certificate its name. *.example.org covers all names one level below.</source>
        <translation>Pro Zeile ein Name. Der erste benennt das Zertifikat. *.example.org gilt für alle Namen eine Ebene tiefer.</translation>
    </message>
    <message>
        <source>&amp;Domains, one per line</source>
        <translation>&amp;Domains, eine pro Zeile</translation>
    </message>
    <message>
        <source>%1 is written %2 in the certificate.</source>
        <translation>%1 steht im Zertifikat als %2.</translation>
    </message>
    <message>
        <source>Write at least one domain, such as www.example.org.</source>
        <translation>Geben Sie mindestens eine Domain an, etwa www.example.org.</translation>
    </message>
</context>
<context>
    <name>eab::ui::DrillDialog</name>
    <message>
        <source>Prove the recovery code</source>
        <translation>Den Wiederherstellungscode prüfen</translation>
    </message>
    <message>
        <source>Type the whole code from the recovery sheet. A copy of the vault is made and opened with nothing else, as on the day on which you need it, and everything in it is read.</source>
        <translation>Geben Sie den ganzen Code vom Wiederherstellungsblatt ein. Eine Kopie des Tresors wird gemacht und mit nichts anderem geöffnet, wie an dem Tag, an dem Sie ihn brauchen, und alles darin wird gelesen.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Geben Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has eight groups of five characters, and stands on the recovery sheet.</source>
        <translation>Das ist kein Wiederherstellungscode: er hat acht Gruppen zu fünf Zeichen, und steht auf dem Wiederherstellungsblatt.</translation>
    </message>
</context>
<context>
    <name>eab::ui::EmptyPage</name>
    <message>
        <source>Drop the order e-mail here</source>
        <translation>Bestell-E-Mail hierher ziehen</translation>
    </message>
    <message>
        <source>It holds the key identifier (KID) and the HMAC key. We find them, you check them, they are saved before the seller hides them.</source>
        <translation>Sie enthält die Schlüsselkennung (KID) und den HMAC-Schlüssel. Wir finden beides, Sie prüfen es, und es ist gespeichert, bevor der Anbieter es ausblendet.</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>Datei ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;Text einfügen</translation>
    </message>
    <message>
        <source>&amp;Type it in</source>
        <translation>&amp;Eintippen</translation>
    </message>
    <message>
        <source>No mail at hand?</source>
        <translation>Keine E-Mail zur Hand?</translation>
    </message>
    <message>
        <source>Try with a &amp;sample order</source>
        <translation>Mit einer &amp;Beispielbestellung ausprobieren</translation>
    </message>
</context>
<context>
    <name>eab::ui::FactsCard</name>
    <message>
        <source>From the provider</source>
        <translation>Vom Anbieter</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
</context>
<context>
    <name>eab::ui::FileDialogs</name>
    <message>
        <source>E-mails and texts</source>
        <translation>E-Mails und Texte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>eab::ui::FileLetterDialog</name>
    <message>
        <source>File “%1”</source>
        <translation>„%1“ zuordnen</translation>
    </message>
    <message>
        <source>File a letter</source>
        <translation>Brief zuordnen</translation>
    </message>
    <message>
        <source>Choose the record it belongs to. The message is kept with it, and what was found in it goes there.</source>
        <translation>Wählen Sie den Eintrag, zu dem er gehört. Die Nachricht bleibt bei ihm, und was darin gefunden wurde, kommt dorthin.</translation>
    </message>
    <message>
        <source>Fin&amp;d the record</source>
        <translation>Eintrag su&amp;chen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>C&amp;heck what was found...</source>
        <translation>&amp;Gefundenes prüfen...</translation>
    </message>
    <message>
        <source>&amp;Type it in...</source>
        <translation>Von &amp;Hand anlegen...</translation>
    </message>
    <message>
        <source>&amp;File it</source>
        <translation>&amp;Zuordnen</translation>
    </message>
</context>
<context>
    <name>eab::ui::FilesView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Save file as...</source>
        <translation>Datei speichern unter...</translation>
    </message>
    <message>
        <source>Content of the file; the HMAC key is masked</source>
        <translation>Inhalt der Datei; der HMAC-Schlüssel ist verdeckt</translation>
    </message>
    <message>
        <source>Run on the server</source>
        <translation>Auf dem Server auszuführen</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>The files stand here once this is answered: %1</source>
        <translation>Die Dateien stehen hier, sobald das beantwortet ist: %1</translation>
    </message>
    <message>
        <source>The HMAC key stays out of the process list and the shell history.</source>
        <translation>Der HMAC-Schlüssel taucht weder in der Prozessliste noch im Shell-Verlauf auf.</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>may be deleted once the account is open</source>
        <translation>kann gelöscht werden, sobald das Konto besteht</translation>
    </message>
</context>
<context>
    <name>eab::ui::HealthDialog</name>
    <message>
        <source>&amp;Ways in...</source>
        <translation>&amp;Zugänge...</translation>
    </message>
    <message>
        <source>&amp;Backups...</source>
        <translation>&amp;Sicherungen...</translation>
    </message>
    <message>
        <source>&amp;Second place...</source>
        <translation>Zweiter &amp;Ort...</translation>
    </message>
    <message>
        <source>&amp;Prove it...</source>
        <translation>&amp;Prüfen...</translation>
    </message>
    <message>
        <source>&amp;Letter box...</source>
        <translation>&amp;Briefkasten...</translation>
    </message>
    <message>
        <source>What was &amp;done...</source>
        <translation>&amp;Was geschehen ist...</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>a sentence</comment>
        <translation>Braucht Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>How this vault is kept</source>
        <translation>Wie dieser Tresor verwahrt ist</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code alone opened a copy of this vault, and %n record(s) with all their keys could be read.</source>
        <translation>
            <numerusform>Der Wiederherstellungscode allein hat eine Kopie dieses Tresors geöffnet, und %n Eintrag mit allen Schlüsseln ließ sich lesen.</numerusform>
            <numerusform>Der Wiederherstellungscode allein hat eine Kopie dieses Tresors geöffnet, und %n Einträge mit allen Schlüsseln ließen sich lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make one...</source>
        <translation>&amp;Neuer Code...</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportChoices</name>
    <message>
        <source>As found: added to “%1” (%2)</source>
        <comment>title and id</comment>
        <translation>Wie gefunden: zu „%1“ (%2)</translation>
    </message>
    <message>
        <source>As found: a new record</source>
        <translation>Wie gefunden: neuer Eintrag</translation>
    </message>
    <message>
        <source>As found: a new record, and asked again</source>
        <translation>Wie gefunden: neuer Eintrag, Frage bleibt offen</translation>
    </message>
    <message>
        <source>It is ri&amp;ght as it stands</source>
        <translation>Es ist so ri&amp;chtig</translation>
    </message>
    <message>
        <source>Goes &amp;into</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>&amp;Will a pair come with it?</source>
        <translation>Kommen noch &amp;Zugangsdaten?</translation>
    </message>
    <message>
        <source>A pair will come</source>
        <translation>Zugangsdaten kommen noch</translation>
    </message>
    <message>
        <source>No pair comes with it: a certificate</source>
        <translation>Es kommen keine: ein Zertifikat</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Se&amp;ller</source>
        <translation>Anbie&amp;ter</translation>
    </message>
    <message>
        <source>not known: choose one, or type a name</source>
        <translation>nicht bekannt: auswählen oder eintippen</translation>
    </message>
    <message>
        <source>Add to “%1” (%2)</source>
        <comment>title and id</comment>
        <translation>Zu „%1“ (%2) hinzufügen</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Ein neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportDialog</name>
    <message>
        <source>Check what was found</source>
        <translation>Gefundenes prüfen</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a credential</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Source, as text</source>
        <translation>Quelle als Text</translation>
    </message>
    <message>
        <source>Which of the credentials</source>
        <translation>Welche der Zugangsdaten</translation>
    </message>
    <message>
        <source>Fields to be saved</source>
        <translation>Felder, die gespeichert werden</translation>
    </message>
    <message>
        <source>What to do with the other key</source>
        <translation>Was mit dem anderen Schlüssel geschieht</translation>
    </message>
    <message>
        <source>Decide: replace or keep both...</source>
        <translation>Entscheiden: ersetzen oder beide behalten...</translation>
    </message>
    <message>
        <source>Replace the saved key</source>
        <translation>Gespeicherten Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Keep both records</source>
        <translation>Beide Einträge behalten</translation>
    </message>
    <message>
        <source>T&amp;ype it in instead</source>
        <translation>Stattdessen ein&amp;geben</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>erkannt: %1</translation>
    </message>
    <message>
        <source>&amp;Save 1 record</source>
        <translation>1 Eintrag &amp;speichern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag &amp;speichern</numerusform>
            <numerusform>%n Einträge &amp;speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is left out when the record is saved.</source>
        <translation>%1 Die Angabe wird beim Speichern weggelassen.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this one</source>
        <translation>D&amp;iesen speichern</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Wie viel gespeichert ist</translation>
    </message>
    <message>
        <source>How much is compared with the vault</source>
        <translation>Wie viel mit dem Tresor verglichen ist</translation>
    </message>
    <message>
        <source>Saving: %p %</source>
        <translation>Speichern: %p %</translation>
    </message>
    <message>
        <source>Comparing with the vault: %p %</source>
        <translation>Mit dem Tresor vergleichen: %p %</translation>
    </message>
    <message>
        <source>Take &amp;out of the letter box</source>
        <translation>Aus dem Briefkasten &amp;nehmen</translation>
    </message>
    <message>
        <source>Show what is &amp;saved</source>
        <translation>&amp;Gespeichertes anzeigen</translation>
    </message>
    <message>
        <source>Which key is ri&amp;ght?</source>
        <translation>Welcher &amp;gilt?</translation>
    </message>
    <message>
        <source>Nothin&amp;g chosen</source>
        <translation>Nichts &amp;gewählt</translation>
    </message>
    <message>
        <source>Sa&amp;ve and set up</source>
        <translation>Speichern und ein&amp;richten</translation>
    </message>
    <message>
        <source>Saves it, and goes on to the files for certbot or lego</source>
        <translation>Speichert es und geht weiter zu den Dateien für certbot oder lego</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. Nothing is stored yet.</source>
        <translation>
            <numerusform>%n Fund zum Ansehen. Noch ist nichts gespeichert.</numerusform>
            <numerusform>%n Funde zum Ansehen. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save %1</source>
        <comment>how many</comment>
        <translation>%1 &amp;speichern</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportFields</name>
    <message>
        <source>The portal shows the pair until %1.</source>
        <translation>Das Portal zeigt die Zugangsdaten bis %1.</translation>
    </message>
    <message>
        <source>Without a date no clock runs.</source>
        <translation>Ohne Datum läuft keine Frist.</translation>
    </message>
    <message>
        <source>&amp;Directory URL</source>
        <translation>&amp;Verzeichnis-URL</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>&amp;Bestellnummer</translation>
    </message>
    <message>
        <source>CA &amp;Reference</source>
        <translation>CA-&amp;Referenz</translation>
    </message>
    <message>
        <source>Order da&amp;te (YYYY-MM-DD)</source>
        <translation>Bestell&amp;datum (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>Do&amp;mains</source>
        <translation>Do&amp;mains</translation>
    </message>
    <message>
        <source>No pair is told. Type o&amp;ne in</source>
        <translation>Zugangsdaten nicht genannt. Se&amp;lbst eintragen</translation>
    </message>
    <message>
        <source>&amp;Key identifier (KID)</source>
        <translation>Schlüssel&amp;kennung (KID)</translation>
    </message>
    <message>
        <source>Hold to show the HMAC key</source>
        <translation>Gedrückt halten, um den HMAC-Schlüssel anzuzeigen</translation>
    </message>
    <message>
        <source>&amp;HMAC key</source>
        <translation>&amp;HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Save this short key &amp;all the same</source>
        <translation>Kurzen Schlüssel tr&amp;otzdem speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s).</source>
        <translation>
            <numerusform>%n Byte.</numerusform>
            <numerusform>%n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Formerly Supplier Order Number.</source>
        <translation>Früher „Supplier Order Number“.</translation>
    </message>
    <message>
        <source>It equals the order number, which is unusual: check it.</source>
        <translation>Sie stimmt mit der Bestellnummer überein, was ungewöhnlich ist: Bitte prüfen.</translation>
    </message>
    <message>
        <source>Differs from the order number, as it should.</source>
        <translation>Sie unterscheidet sich von der Bestellnummer, wie es sein soll.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportFilter</name>
    <message>
        <source>All %1</source>
        <comment>how many there are</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>how many</comment>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Add to known %1</source>
        <comment>how many</comment>
        <translation>Ergänzen %1</translation>
    </message>
    <message>
        <source>Known already %1</source>
        <comment>how many</comment>
        <translation>Schon bekannt %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>how many</comment>
        <translation>Braucht Sie %1</translation>
    </message>
    <message>
        <source>Nothing found %1</source>
        <comment>how many</comment>
        <translation>Nichts gefunden %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show only what contains this</source>
        <translation>Nur zeigen, was dies enthält</translation>
    </message>
    <message>
        <source>Ne&amp;xt that needs you</source>
        <translation>Nä&amp;chster offener Punkt</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportRows</name>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wird ausgelassen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>eab::ui::IntakeDesk</name>
    <message>
        <source>Dropped message</source>
        <translation>Hereingezogene Nachricht</translation>
    </message>
    <message>
        <source>Import an order e-mail, an API answer or a text</source>
        <translation>Bestell-E-Mail, API-Antwort oder Text importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed. An owner of the vault will see them.</source>
        <translation>
            <numerusform>%n Nachricht versiegelt. Ein Eigentümer des Tresors wird sie sehen.</numerusform>
            <numerusform>%n Nachrichten versiegelt. Ein Eigentümer des Tresors wird sie sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed. You will see them when you unlock.</source>
        <translation>
            <numerusform>%n Nachricht versiegelt. Sie sehen sie nach dem Entsperren.</numerusform>
            <numerusform>%n Nachrichten versiegelt. Sie sehen sie nach dem Entsperren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Wird versiegelt</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 messages were sealed; the others were not.</source>
        <translation>Abgebrochen: %1 von %2 Nachrichten wurden versiegelt; die übrigen nicht.</translation>
    </message>
    <message>
        <source>Opening the letter box</source>
        <translation>Der Briefkasten wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be opened in all.</source>
        <translation>
            <numerusform>Insgesamt lässt sich %n Nachricht nicht öffnen.</numerusform>
            <numerusform>Insgesamt lassen sich %n Nachrichten nicht öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste what the seller shows</source>
        <translation>Fügen Sie ein, was der Anbieter anzeigt</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>The whole page or message will do: key identifier (KID), HMAC key, directory URL and order are found in it.</source>
        <translation>Die ganze Seite oder Nachricht genügt: Schlüsselkennung (KID), HMAC-Schlüssel, Verzeichnis-URL und Bestellung werden darin gefunden.</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Text zum Auslesen</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>Aus&amp;lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read in all.</source>
        <translation>
            <numerusform>Insgesamt ist %n Datei nicht lesbar.</numerusform>
            <numerusform>Insgesamt sind %n Dateien nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sealed in all.</source>
        <translation>
            <numerusform>Insgesamt konnte %n Nachricht nicht versiegelt werden.</numerusform>
            <numerusform>Insgesamt konnten %n Nachrichten nicht versiegelt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stay in the letter box in all.</source>
        <translation>
            <numerusform>Insgesamt bleibt %n Nachricht im Briefkasten.</numerusform>
            <numerusform>Insgesamt bleiben %n Nachrichten im Briefkasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes next.</source>
        <translation>„%1“ kommt als Nächstes.</translation>
    </message>
</context>
<context>
    <name>eab::ui::KeysDialog</name>
    <message>
        <source>Keys at the provider</source>
        <translation>Schlüssel beim Anbieter</translation>
    </message>
    <message>
        <source>Look for “%1”. If it is there, revoke it and create anew.</source>
        <translation>Suchen Sie nach „%1“. Ist er dort, widerrufen Sie ihn, und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>No provider shows an HMAC key a second time; it can only be revoked and made anew.</source>
        <translation>Kein Anbieter zeigt einen HMAC-Schlüssel ein zweites Mal; er lässt sich nur widerrufen und neu erstellen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The provider lists none.</source>
        <translation>Der Anbieter führt keine auf.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Revoke it for &amp;good</source>
        <translation>&amp;Endgültig widerrufen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Erneut abf&amp;ragen</translation>
    </message>
    <message>
        <source>&amp;Revoke...</source>
        <translation>&amp;Widerrufen...</translation>
    </message>
    <message>
        <source>Keys at %1</source>
        <translation>Schlüssel bei %1</translation>
    </message>
    <message>
        <source>Asking the provider.</source>
        <translation>Der Anbieter wird abgefragt.</translation>
    </message>
    <message>
        <source>It is there: “%1” was made.</source>
        <translation>Er ist dort: „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“%1” is not there, so it was not made. Create it anew.</source>
        <translation>„%1“ ist nicht dort, wurde also nicht angelegt. Erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Choose the key to be revoked first.</source>
        <translation>Wählen Sie zuerst den Schlüssel, der widerrufen werden soll.</translation>
    </message>
    <message>
        <source>“%1” stops working for good, and so does every client that uses it.</source>
        <translation>„%1“ verliert endgültig die Gültigkeit; Clients, die ihn nutzen, funktionieren dann nicht mehr.</translation>
    </message>
    <message>
        <source>No usable answer came. Ask again: revoking it twice does no harm.</source>
        <translation>Es kam keine brauchbare Antwort. Fragen Sie erneut ab: Zweimal zu widerrufen schadet nicht.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ ist widerrufen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>What is new is kept with %n record(s).</source>
        <translation>
            <numerusform>Das Neue steht jetzt bei %n Eintrag.</numerusform>
            <numerusform>Das Neue steht jetzt bei %n Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new is kept with %1.</source>
        <translation>Das Neue steht jetzt bei %1.</translation>
    </message>
</context>
<context>
    <name>eab::ui::LetterDesk</name>
    <message>
        <source>“%1” is kept with “%2”.</source>
        <comment>message, title</comment>
        <translation>„%1“ liegt jetzt bei „%2“.</translation>
    </message>
    <message>
        <source>file “%1” with “%2”</source>
        <comment>message, title</comment>
        <translation>„%1“ bei „%2“ ablegen</translation>
    </message>
</context>
<context>
    <name>eab::ui::LettersPage</name>
    <message>
        <source>It does not open: it has suffered, or was sealed for another vault.</source>
        <translation>Er lässt sich nicht öffnen: Er ist beschädigt oder wurde für einen anderen Tresor versiegelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) found.</source>
        <translation>
            <numerusform>%n Kauf gefunden.</numerusform>
            <numerusform>%n Käufe gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Messages that were taken in and wait to be filed. What could not be filed by itself is filed by hand: the message is kept with the record you choose.</source>
        <translation>Nachrichten, die angenommen wurden und auf ihre Zuordnung warten. Was sich nicht von selbst zuordnen ließ, ordnen Sie von Hand zu: Die Nachricht bleibt bei dem Eintrag, den Sie wählen.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Throw away for &amp;good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;File by hand...</source>
        <translation>Von &amp;Hand zuordnen...</translation>
    </message>
    <message>
        <source>Look &amp;at it...</source>
        <translation>Anse&amp;hen...</translation>
    </message>
    <message>
        <source>&amp;Throw away...</source>
        <translation>L&amp;öschen...</translation>
    </message>
    <message>
        <source>Reading the letters.</source>
        <translation>Die Briefe werden gelesen.</translation>
    </message>
    <message>
        <source>The letter box is empty.</source>
        <translation>Der Briefkasten ist leer.</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good, with whatever is in it. This cannot be undone.</source>
        <translation>„%1“ wird endgültig gelöscht, mit allem, was darin steht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good. Nobody has read what is in it. This cannot be undone.</source>
        <translation>„%1“ wird endgültig gelöscht. Niemand hat gelesen, was darin steht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is thrown away.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>eab::ui::LockWatch</name>
    <message>
        <source>Locks in %1:%2</source>
        <translation>Sperrt in %1:%2</translation>
    </message>
    <message>
        <source>Does not lock by itself</source>
        <translation>Sperrt nicht von selbst</translation>
    </message>
</context>
<context>
    <name>eab::ui::LoginDialog</name>
    <message>
        <source>Add a login</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Edit the login</source>
        <translation>Zugang bearbeiten</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>AP&amp;I</translation>
    </message>
    <message>
        <source>for example: work account</source>
        <translation>zum Beispiel: Firmenkonto</translation>
    </message>
    <message>
        <source>&amp;Name, as you call it</source>
        <translation>&amp;Name des Zugangs</translation>
    </message>
    <message>
        <source>Address of the API (&amp;base URL)</source>
        <translation>Adresse der API (&amp;Basis-URL)</translation>
    </message>
    <message>
        <source>&amp;Directory URL for the pairs made there</source>
        <translation>&amp;Verzeichnis-URL für die dort erstellten Zugangsdaten</translation>
    </message>
    <message>
        <source>This API does not tell it with a new pair. It can be added to the record later, too.</source>
        <translation>Diese API nennt sie bei neuen Zugangsdaten nicht. Sie lässt sich auch später im Eintrag ergänzen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The key as it is</source>
        <translation>Nur der Schlüssel</translation>
    </message>
    <message>
        <source>“Bearer” and the key</source>
        <translation>„Bearer“ und der Schlüssel</translation>
    </message>
    <message>
        <source>A token, fetched with client ID and secret (OAuth2)</source>
        <translation>Ein Token, geholt mit Client-ID und Client-Secret (OAuth2)</translation>
    </message>
    <message>
        <source>&amp;How the key is sent</source>
        <translation>So &amp;wird der Schlüssel gesendet</translation>
    </message>
    <message>
        <source>Address the &amp;token comes from</source>
        <translation>Adresse, die das &amp;Token ausstellt</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>A&amp;udience</translation>
    </message>
    <message>
        <source>Hold to show what was typed</source>
        <translation>Gedrückt halten, um die Eingabe anzuzeigen</translation>
    </message>
    <message>
        <source>It is kept sealed in the vault and sent to this address only.</source>
        <translation>Er liegt versiegelt im Tresor und wird nur an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>Certificates of a &amp;private CA (PEM file), if it needs one</source>
        <translation>Zertifikate einer &amp;privaten CA (PEM-Datei), falls nötig</translation>
    </message>
    <message>
        <source>&amp;Forget the private CA that is saved</source>
        <translation>&amp;Gespeicherte private CA vergessen</translation>
    </message>
    <message>
        <source>For trying things out against a server on this computer. Everywhere else the key would travel unprotected, so it is refused.</source>
        <translation>Zum Ausprobieren mit einem Server auf diesem Computer. Überall sonst ginge der Schlüssel ungeschützt durchs Netz; deshalb wird das verweigert.</translation>
    </message>
    <message>
        <source>saved; type to replace it</source>
        <translation>gespeichert; nur zum Ersetzen ausfüllen</translation>
    </message>
    <message>
        <source>%1, according to %2</source>
        <comment>a host&apos;s name, source</comment>
        <translation>%1, laut %2</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Give the login a name, in one line of 100 characters at most.</source>
        <translation>Geben Sie dem Zugang einen Namen: eine Zeile, höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Das Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The address the token comes from is missing.</source>
        <translation>Die Adresse, die das Token ausstellt, fehlt.</translation>
    </message>
    <message>
        <source>The file of the private CA must hold certificates in PEM, and no private key.</source>
        <translation>Die Datei der privaten CA muss Zertifikate als PEM enthalten und keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The address of the API is missing.</source>
        <translation>Die Adresse der API fehlt.</translation>
    </message>
    <message>
        <source>Allow plain http (this computer &amp;only)</source>
        <translation>&amp;Unverschlüsseltes http erlauben (nur dieser Computer)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-G&amp;eheimnis</translation>
    </message>
</context>
<context>
    <name>eab::ui::MainWindow</name>
    <message>
        <source>EAB Vault</source>
        <translation>EAB Vault</translation>
    </message>
    <message numerus="yes">
        <source>Locked. %n window(s) close within three days.</source>
        <translation>
            <numerusform>Gesperrt. %n Frist endet in den nächsten drei Tagen.</numerusform>
            <numerusform>Gesperrt. %n Fristen enden in den nächsten drei Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Open a vault (a folder whose name ends in .eabvault)</source>
        <translation>Tresor öffnen (ein Ordner, dessen Name auf .eabvault endet)</translation>
    </message>
    <message>
        <source>Drop it to take it in</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
        <source>Drop it: it is sealed now and filed when you unlock</source>
        <translation>Loslassen: Wird jetzt versiegelt und beim Entsperren eingeordnet</translation>
    </message>
    <message>
        <source>A creation at a provider is under way and goes on. Its answer is sealed when it comes, and filed when you unlock.</source>
        <translation>Bei einem Anbieter läuft noch eine Erstellung; sie geht weiter. Die Antwort wird beim Eintreffen versiegelt und beim Entsperren eingeordnet.</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A creation at a provider is under way. The window closes when its answer is sealed; close it again to go at once.</source>
        <translation>Bei einem Anbieter läuft noch eine Erstellung. Das Fenster schließt sich, sobald die Antwort versiegelt ist; schließen Sie es noch einmal, um sofort zu beenden.</translation>
    </message>
    <message>
        <source>“%1” comes next, as soon as there is a vault for it.</source>
        <translation>„%1“ kommt als Nächstes, sobald es einen Tresor dafür gibt.</translation>
    </message>
    <message>
        <source>“%1” is taken in when the vault is open.</source>
        <translation>„%1“ wird angenommen, wenn der Tresor offen ist.</translation>
    </message>
    <message>
        <source>The recovery sheet can be read. It is not asked for again.</source>
        <translation>Das Wiederherstellungsblatt ist lesbar. Es wird nicht noch einmal danach gefragt.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Es konnte keine Sicherung gemacht werden: %1</translation>
    </message>
</context>
<context>
    <name>eab::ui::MessageBar</name>
    <message>
        <source>Close this remark</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>eab::ui::MorePart</name>
    <message>
        <source>systemd timer</source>
        <translation>systemd-Timer</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>Nothing: I start it myself</source>
        <translation>Keine: Ich starte sie selbst</translation>
    </message>
    <message>
        <source>Kind and si&amp;ze of the key</source>
        <translation>Art und Größe des S&amp;chlüssels</translation>
    </message>
    <message>
        <source>Rene&amp;wed by</source>
        <translation>Automatische Erne&amp;uerung</translation>
    </message>
    <message>
        <source>Folder for these fi&amp;les on the server</source>
        <translation>Ordner für diese Da&amp;teien auf dem Server</translation>
    </message>
    <message>
        <source>Where the client &amp;keeps its state (empty: its default)</source>
        <translation>Wo der Client seinen &amp;Zustand hält (leer: Standard)</translation>
    </message>
    <message>
        <source>CA &amp;bundle, only for a private ACME server</source>
        <translation>CA-Bundle, nur &amp;für einen privaten ACME-Server</translation>
    </message>
</context>
<context>
    <name>eab::ui::NewPasswordDialog</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;What to call it</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>eab::ui::NewVaultAssistant</name>
    <message>
        <source>A safe place for your certificate credentials</source>
        <translation>Ein sicherer Ort für Ihre Zugangsdaten</translation>
    </message>
    <message>
        <source>The key identifier (KID) and the HMAC key you bought are kept in an encrypted vault on this computer. Nothing is sent anywhere unless you ask for it. Choose the password that opens it.</source>
        <translation>Die Schlüsselkennung (KID) und der HMAC-Schlüssel, die Sie gekauft haben, liegen in einem verschlüsselten Tresor auf diesem Computer. Nichts davon wird ohne Ihren Auftrag übertragen. Wählen Sie das Passwort, das ihn öffnet.</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Meine Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>&amp;Name des Tresors</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Passworts</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Tresor wird angelegt</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>Tresor &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Open a vault I have...</source>
        <translation>&amp;Vorhandenen Tresor öffnen...</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>Also open it with the &amp;keyring of this computer</source>
        <translation>Auch mit dem Schlüssel&amp;bund dieses Computers öffnen</translation>
    </message>
    <message>
        <source>A convenience: the password and the recovery code keep working without it.</source>
        <translation>Nur der Bequemlichkeit halber: Passwort und Wiederherstellungscode funktionieren auch ohne ihn.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. %1</source>
        <translation>Dieses Passwort ist zu leicht zu erraten. %1</translation>
    </message>
    <message>
        <source>%1 The vault is ready all the same: go on without the keyring.</source>
        <translation>%1 Der Tresor ist trotzdem bereit: Machen Sie ohne den Schlüsselbund weiter.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Wiederherstellungscode drucken</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>EAB Vault</source>
        <translation>EAB Vault</translation>
    </message>
    <message>
        <source>Saved to %1. Print it or move it away from this computer.</source>
        <translation>Gespeichert unter %1. Drucken Sie die Datei aus, oder lagern Sie sie außerhalb dieses Computers.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Take the mark away to go on without it.</source>
        <translation>Die Antwort des Schlüsselbunds steht noch aus. Entfernen Sie das Häkchen, um ohne ihn fortzufahren.</translation>
    </message>
    <message>
        <source>Step %1 of 2</source>
        <translation>Schritt %1 von 2</translation>
    </message>
    <message>
        <source>It opens the vault when the password is forgotten. It is shown only now: keep it on paper, away from this computer.</source>
        <translation>Er öffnet den Tresor, wenn das Passwort vergessen ist. Er wird nur jetzt gezeigt: Bewahren Sie ihn auf Papier auf, nicht bei diesem Computer.</translation>
    </message>
    <message>
        <source>Save it &amp;elsewhere...</source>
        <translation>&amp;Woanders speichern...</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Ich habe ihn aufge&amp;schrieben</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Save the sheet and go on</source>
        <translation>Das &amp;Blatt speichern und weiter</translation>
    </message>
    <message>
        <source>The recovery sheet is saved as %1. Print it and move it away from this computer.</source>
        <translation>Das Wiederherstellungsblatt ist als %1 gespeichert. Drucken Sie es und bringen Sie es von diesem Computer weg.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
</context>
<context>
    <name>eab::ui::OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>CA-Referenz</translation>
    </message>
    <message>
        <source>Copy the CA Reference</source>
        <translation>CA-Referenz kopieren</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Copy the product</source>
        <translation>Produkt kopieren</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Copy the customer</source>
        <translation>Kunde kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Copy the domains</source>
        <translation>Domains kopieren</translation>
    </message>
    <message>
        <source>Other products of this order</source>
        <translation>Weitere Produkte dieser Bestellung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Message, sealed with this record</source>
        <translation>Na&amp;chricht, mit diesem Eintrag versiegelt</translation>
    </message>
    <message>
        <source>formerly Supplier Order Number</source>
        <translation>früher „Supplier Order Number“</translation>
    </message>
    <message>
        <source>The CA Reference equals the order number. They usually differ: look for the reference in the shipment e-mail, for a lost one may forfeit the certificate.</source>
        <translation>CA-Referenz und Bestellnummer sind gleich. Meist unterscheiden sie sich: Suchen Sie die Referenz in der Liefer-E-Mail, denn geht sie verloren, kann das Zertifikat verfallen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;he whole order, with its messages</source>
        <translation>Die &amp;ganze Bestellung mit ihren Nachrichten</translation>
    </message>
</context>
<context>
    <name>eab::ui::OrderDialog</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Bestellung ohne Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was davon bekannt ist</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Copy the seller</source>
        <translation>Anbieter kopieren</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Copy the customer</source>
        <translation>Kunden kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Copy the day of the order</source>
        <translation>Tag der Bestellung kopieren</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>CA-Referenz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;Read the message</source>
        <translation>Nachricht &amp;lesen</translation>
    </message>
    <message>
        <source>C&amp;opy the field</source>
        <translation>Feld &amp;kopieren</translation>
    </message>
    <message>
        <source>What stands in the chosen cell (%1)</source>
        <translation>Was in der gewählten Zelle steht (%1)</translation>
    </message>
    <message>
        <source>&amp;Show this product</source>
        <translation>Dieses Produkt &amp;zeigen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>eab::ui::PageDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>eab::ui::PendingDialog</name>
    <message>
        <source>Creations that need you</source>
        <translation>Offene Erstellungen</translation>
    </message>
    <message>
        <source>What may have been made at a provider without its key reaching the vault. Nothing here is repeated by itself.</source>
        <translation>Was bei einem Anbieter angelegt worden sein kann, ohne dass der Schlüssel in den Tresor gelangt ist. Nichts davon wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>when, login, its API</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, the API&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a button, the creation it belongs to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;List keys...</source>
        <translation>Schlüssel au&amp;flisten...</translation>
    </message>
    <message>
        <source>Create &amp;again...</source>
        <translation>&amp;Erneut erstellen...</translation>
    </message>
    <message>
        <source>&amp;Mark as dealt with</source>
        <translation>Als e&amp;rledigt markieren</translation>
    </message>
</context>
<context>
    <name>eab::ui::ProofDialog</name>
    <message>
        <source>Type it first.</source>
        <translation>Bitte zuerst eingeben.</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>Sind Sie es noch?</translation>
    </message>
    <message>
        <source>It is a while since the password was typed. It is asked for again before a key leaves the vault.</source>
        <translation>Das Kennwort wurde vor einer Weile eingegeben. Es wird wieder verlangt, bevor ein Schlüssel den Tresor verlässt.</translation>
    </message>
    <message>
        <source>&amp;Password or recovery code</source>
        <translation>&amp;Kennwort oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>eab::ui::ProviderForm</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>row of a list, its member</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>According to %1</source>
        <comment>a source</comment>
        <translation>Laut %1</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <comment>a parameter</comment>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Make a &amp;key pair here; its private half stays in the vault</source>
        <translation>Schlüssel&amp;paar hier erzeugen; der private Teil bleibt im Tresor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>eab::ui::ProvidersDialog</name>
    <message>
        <source>Logins at providers</source>
        <translation>Zugänge zu Anbietern</translation>
    </message>
    <message>
        <source>With a provider&apos;s API key, pairs can be made from here. The keys are kept sealed in the vault.</source>
        <translation>Mit dem API-Schlüssel eines Anbieters lassen sich Zugangsdaten von hier aus erstellen. Die Schlüssel liegen versiegelt im Tresor.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Schlüssel...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>En&amp;tfernen...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>None yet. Add the first with the API key that the provider gave you.</source>
        <translation>Noch keine. Fügen Sie den ersten hinzu: mit dem API-Schlüssel, den Ihnen der Anbieter gegeben hat.</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>Beh&amp;alten</translation>
    </message>
    <message>
        <source>Remove it for &amp;good</source>
        <translation>End&amp;gültig entfernen</translation>
    </message>
    <message>
        <source>Create a &amp;pair there...</source>
        <translation>Dort &amp;Zugangsdaten erstellen...</translation>
    </message>
    <message>
        <source>The API key of “%1” is wiped from the vault. Pairs that were made with it stay.</source>
        <translation>Der API-Schlüssel von „%1“ wird im Tresor gelöscht. Damit erstellte Zugangsdaten bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>eab::ui::QuestionCard</name>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>An HMAC key</source>
        <translation>Ein HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das ist richtig</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es ist dieser</translation>
    </message>
    <message>
        <source>A product by itself</source>
        <translation>Ein Produkt für sich</translation>
    </message>
    <message>
        <source>It is none of them</source>
        <translation>Es ist keiner davon</translation>
    </message>
    <message>
        <source>There are more that it could be. Edit the record to give it the CA Reference or the KID of the right one.</source>
        <translation>Es kommen noch mehr in Frage. Bearbeiten Sie den Eintrag und geben Sie ihm die CA-Referenz oder die KID des richtigen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordColumn</name>
    <message>
        <source>Group by order</source>
        <translation>Nach Bestellung gruppieren</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation>&amp;Dringendes zuerst</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>By &amp;domain or name</source>
        <translation>Nach Domain oder Na&amp;me</translation>
    </message>
    <message>
        <source>By &amp;order number</source>
        <translation>Nach &amp;Bestellnummer</translation>
    </message>
    <message>
        <source>Most u&amp;rgent first</source>
        <translation>D&amp;ringendes zuerst</translation>
    </message>
    <message>
        <source>Newest fi&amp;rst</source>
        <translation>Neueste zue&amp;rst</translation>
    </message>
    <message>
        <source>By domain o&amp;r name</source>
        <translation>Nach Domain ode&amp;r Name</translation>
    </message>
    <message>
        <source>By o&amp;rder number</source>
        <translation>Nach Bestellnumme&amp;r</translation>
    </message>
    <message>
        <source>Sort the list: %1</source>
        <comment>how it is sorted</comment>
        <translation>Liste sortieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n mit Handlungsbedarf</numerusform>
            <numerusform>%n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordDesk</name>
    <message>
        <source>Record saved.</source>
        <translation>Eintrag gespeichert.</translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation>Änderungen gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is out of the archive.</source>
        <translation>„%1“ ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>„%1“ ist jetzt im Archiv.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>“%1” is a certificate: no pair comes with it.</source>
        <translation>„%1“ ist ein Zertifikat: Es kommen keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>A pair will come with “%1”.</source>
        <translation>Zu „%1“ kommen noch Zugangsdaten.</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <comment>title</comment>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <comment>title</comment>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>a former version of “%1”</source>
        <comment>title</comment>
        <translation>eine frühere Fassung von „%1“</translation>
    </message>
    <message>
        <source>The former version is back.</source>
        <translation>Der frühere Stand ist wieder da.</translation>
    </message>
    <message>
        <source>take “%1” out of the archive</source>
        <comment>title</comment>
        <translation>„%1“ aus dem Archiv holen</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <comment>title</comment>
        <translation>„%1“ archivieren</translation>
    </message>
    <message>
        <source>no pair comes with “%1”</source>
        <comment>title</comment>
        <translation>zu „%1“ kommt kein Paar</translation>
    </message>
    <message>
        <source>a pair comes with “%1”</source>
        <comment>title</comment>
        <translation>zu „%1“ kommt ein Paar</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <comment>title</comment>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>bring “%1” back</source>
        <comment>title</comment>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>The key identifier (KID) is copied.</source>
        <translation>Die Schlüsselkennung (KID) ist kopiert.</translation>
    </message>
    <message>
        <source>“%1” has no key identifier (KID).</source>
        <translation>„%1“ hat keine Schlüsselkennung (KID).</translation>
    </message>
    <message>
        <source>The directory URL is copied.</source>
        <translation>Die Verzeichnis-URL ist kopiert.</translation>
    </message>
    <message>
        <source>“%1” has no directory URL.</source>
        <translation>„%1“ hat keine Verzeichnis-URL.</translation>
    </message>
    <message>
        <source>“%1” has no HMAC key yet.</source>
        <translation>„%1“ hat noch keinen HMAC-Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>The HMAC key is copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Der HMAC-Schlüssel ist kopiert; er verlässt die Zwischenablage in einer Sekunde.</numerusform>
            <numerusform>Der HMAC-Schlüssel ist kopiert; er verlässt die Zwischenablage in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works</source>
        <comment>title</comment>
        <translation>„%1“ funktioniert</translation>
    </message>
    <message>
        <source>Good. “%1” counts as working from now on.</source>
        <translation>Gut. „%1“ gilt ab jetzt als funktionierend.</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordEditor</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>was standard base64, written as base64url: the same key</source>
        <translation>war Standard-Base64, nun als base64url: derselbe Schlüssel</translation>
    </message>
    <message>
        <source>mixes two alphabets: check it</source>
        <translation>mischt zwei Alphabete: bitte prüfen</translation>
    </message>
    <message>
        <source>the last character looks wrong: check it</source>
        <translation>das letzte Zeichen sieht falsch aus: bitte prüfen</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Key identifier (KID)</source>
        <translation>Schlüssel&amp;kennung (KID)</translation>
    </message>
    <message>
        <source>saved; type only to replace it</source>
        <translation>gespeichert; nur zum Ersetzen ausfüllen</translation>
    </message>
    <message>
        <source>&amp;HMAC key</source>
        <translation>&amp;HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>&amp;Bestellnummer</translation>
    </message>
    <message>
        <source>CA &amp;Reference</source>
        <translation>CA-&amp;Referenz</translation>
    </message>
    <message>
        <source>formerly Supplier Order Number</source>
        <translation>früher „Supplier Order Number“</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>contact for the ACME account</source>
        <translation>Kontakt für das ACME-Konto</translation>
    </message>
    <message>
        <source>made from product and domain if left empty</source>
        <translation>leer: aus Produkt und Domain gebildet</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation>Eintrag &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Shown in the portal until %1.</source>
        <translation>Im Portal zu sehen bis %1.</translation>
    </message>
    <message>
        <source>Must be used until %1.</source>
        <translation>Einzulösen bis %1.</translation>
    </message>
    <message>
        <source>&amp;Usual fields</source>
        <translation>&amp;Übliche Felder</translation>
    </message>
    <message>
        <source>More &amp;fields</source>
        <translation>&amp;Weitere Felder</translation>
    </message>
    <message>
        <source>Sa&amp;ve this short key all the same</source>
        <translation>Diesen kurzen Schlüssel trot&amp;zdem speichern</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Thro&amp;w it away</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>What was typed is not saved yet.</source>
        <translation>Was eingetippt wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was changed is not saved yet.</source>
        <translation>Was geändert wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Director&amp;y URL</source>
        <translation>&amp;Verzeichnis-URL</translation>
    </message>
    <message>
        <source>Order &amp;date</source>
        <translation>Bestell&amp;datum</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, where known with hh:mm; starts the clocks</source>
        <translation>JJJJ-MM-TT, falls bekannt mit hh:mm; davon laufen die Fristen</translation>
    </message>
    <message>
        <source>Se&amp;ller</source>
        <translation>Anb&amp;ieter</translation>
    </message>
    <message>
        <source>Dom&amp;ains</source>
        <translation>Do&amp;mains</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Shown in the &amp;portal until</source>
        <translation>Im &amp;Portal zu sehen bis</translation>
    </message>
    <message>
        <source>&amp;Must be used until</source>
        <translation>Einzulösen &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Licence ends</source>
        <translation>&amp;Lizenz endet</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, where known with hh:mm</source>
        <translation>JJJJ-MM-TT, falls bekannt mit hh:mm</translation>
    </message>
    <message>
        <source>F&amp;irst day of use</source>
        <translation>&amp;Erster Nutzungstag</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>L&amp;ast day of use</source>
        <translation>Letzter Nutzungsta&amp;g</translation>
    </message>
    <message>
        <source>May &amp;open an account</source>
        <translation>Darf ein K&amp;onto eröffnen</translation>
    </message>
    <message>
        <source>Usage limi&amp;t</source>
        <translation>&amp;Nutzungsgrenze</translation>
    </message>
    <message>
        <source>how many requests the pair allows</source>
        <translation>wie viele Anfragen das Paar erlaubt</translation>
    </message>
    <message>
        <source>&amp;HMAC algorithm</source>
        <translation>&amp;HMAC-Algorithmus</translation>
    </message>
    <message>
        <source>e-mail addresses, commas between them</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Certification authorit&amp;y (CA)</source>
        <translation>Zertifi&amp;zierungsstelle (CA)</translation>
    </message>
    <message>
        <source>Fu&amp;rther contacts</source>
        <translation>&amp;Weitere Kontakte</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not saved yet.</source>
        <translation>Das wurde am %1 eingegeben und ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordListModel</name>
    <message>
        <source>same order</source>
        <translation>dieselbe Bestellung</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordMenu</name>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>&amp;Aus dem Archiv holen</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordPane</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>on the clipboard for %n second(s)</source>
        <translation>
            <numerusform>noch %n Sekunde in der Zwischenablage</numerusform>
            <numerusform>noch %n Sekunden in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Mehr zu diesem Eintrag</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation>Schlüsselkennung (KID)</translation>
    </message>
    <message>
        <source>Copy the key identifier (KID)</source>
        <translation>Schlüsselkennung (KID) kopieren</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Hold to show the HMAC key</source>
        <translation>Gedrückt halten, um den HMAC-Schlüssel anzuzeigen</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Gedrückt halten</translation>
    </message>
    <message>
        <source>Copy the HMAC key for a few seconds</source>
        <translation>HMAC-Schlüssel für einige Sekunden kopieren</translation>
    </message>
    <message>
        <source>Nothing saved yet. Take in the order e-mail, or edit the record to type the pair in.</source>
        <translation>Noch nichts gespeichert. Importieren Sie die Bestell-E-Mail, oder bearbeiten Sie den Eintrag und geben Sie die Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>Verzeichnis-URL</translation>
    </message>
    <message>
        <source>Copy the directory URL</source>
        <translation>Verzeichnis-URL kopieren</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>bestellt am %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>&amp;Take the pair in</source>
        <translation>&amp;Daten importieren</translation>
    </message>
    <message>
        <source>&amp;Set up client</source>
        <translation>Client &amp;einrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), %1</source>
        <translation>
            <numerusform>%n Byte %1</numerusform>
            <numerusform>%n Byte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Verify with the CA</source>
        <translation>Mit der CA &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Correct the pair</source>
        <translation>Zugangsdaten &amp;korrigieren</translation>
    </message>
    <message>
        <source>Key registered: the CA knows its public half, and no HMAC key is needed.</source>
        <translation>Schlüssel registriert: Die CA kennt seinen öffentlichen Teil; ein HMAC-Schlüssel ist nicht nötig.</translation>
    </message>
    <message>
        <source>&amp;Add the reference</source>
        <translation>Referenz &amp;nachtragen</translation>
    </message>
    <message>
        <source>&amp;Yes, a pair will come</source>
        <translation>&amp;Ja, sie kommen noch</translation>
    </message>
    <message>
        <source>N&amp;o, a certificate</source>
        <translation>Nein, ein &amp;Zertifikat</translation>
    </message>
    <message>
        <source>%1, CA: %2</source>
        <comment>seller, who answers</comment>
        <translation>%1, CA: %2</translation>
    </message>
    <message>
        <source>What this version says</source>
        <translation>Was in diesem Stand steht</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>Es &amp;funktioniert</translation>
    </message>
    <message>
        <source>&amp;Set up another server</source>
        <translation>&amp;Einen weiteren Server einrichten</translation>
    </message>
    <message>
        <source>&amp;Correct the reference</source>
        <translation>Die Referenz &amp;berichtigen</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordSteps</name>
    <message>
        <source>import “%1”</source>
        <comment>title</comment>
        <translation>„%1“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>import %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody has edited %n of its %1 records since. Undo takes the import back: what a person has written into a record that was there before stays; a record of which nothing else speaks goes into the bin with its changes.</source>
        <translation>
            <numerusform>Seither wurde %n seiner %1 Einträge bearbeitet. Der Import wird zurückgenommen: Was jemand in einen Eintrag geschrieben hat, den es vorher schon gab, bleibt; ein Eintrag, von dem sonst nichts spricht, kommt mit seinen Änderungen in den Papierkorb.</numerusform>
            <numerusform>Seither wurden %n seiner %1 Einträge bearbeitet. Der Import wird zurückgenommen: Was jemand in einen Eintrag geschrieben hat, den es vorher schon gab, bleibt; ein Eintrag, von dem sonst nichts spricht, kommt mit seinen Änderungen in den Papierkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>eab::ui::RemoteDesk</name>
    <message>
        <source>The provider has answered. The answer is sealed, and filed when you unlock.</source>
        <translation>Der Anbieter hat geantwortet. Die Antwort ist versiegelt und wird beim Entsperren eingeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>Filed %n answer(s) of a provider that had waited.</source>
        <translation>
            <numerusform>%n wartende Antwort eines Anbieters eingeordnet.</numerusform>
            <numerusform>%n wartende Antworten eines Anbieters eingeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trustico portal</source>
        <translation>Trustico-Portal</translation>
    </message>
</context>
<context>
    <name>eab::ui::RestoreDialog</name>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung von %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Every record is as it is in this backup.</source>
        <translation>Jeder Eintrag ist so wie in dieser Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would change. How it is now is kept as a backup first, the ways into the vault stay as they are, and the vault is locked at the end.</source>
        <translation>
            <numerusform>%n Eintrag würde sich ändern. Der jetzige Stand wird zuerst gesichert, die Zugänge zum Tresor bleiben, wie sie sind, und am Ende wird der Tresor gesperrt.</numerusform>
            <numerusform>%n Einträge würden sich ändern. Der jetzige Stand wird zuerst gesichert, die Zugänge zum Tresor bleiben, wie sie sind, und am Ende wird der Tresor gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing it with the vault...</source>
        <translation>Wird mit dem Tresor verglichen ...</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Keeping how it is now, then restoring. Until that is done, nothing is changed.</source>
        <translation>Der jetzige Stand wird gesichert, dann wird wiederhergestellt. Bis dahin ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>eab::ui::SavedView</name>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>1. Copy the folder to the server:</source>
        <translation>1. Den Ordner auf den Server kopieren:</translation>
    </message>
    <message>
        <source>2. Run there, in that folder, what stands beside this. README.md explains each line.</source>
        <translation>2. Dort in diesem Ordner ausführen, was daneben steht. README.md erklärt jede Zeile.</translation>
    </message>
    <message>
        <source>3. When the certificate is there, delete the folder on this computer: it holds the HMAC key. The vault keeps it.</source>
        <translation>3. Wenn das Zertifikat da ist, den Ordner auf diesem Computer löschen: Er enthält den HMAC-Schlüssel. Der Tresor behält ihn.</translation>
    </message>
    <message>
        <source>C&amp;hange an answer</source>
        <translation>Eine Antwort ä&amp;ndern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>&amp;Copy this line</source>
        <translation>Diese &amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the line that copies it to the server</source>
        <translation>Die Zeile kopieren, die es auf den Server kopiert</translation>
    </message>
</context>
<context>
    <name>eab::ui::SecretLabel</name>
    <message>
        <source>HMAC key, hidden</source>
        <translation>HMAC-Schlüssel, verborgen</translation>
    </message>
    <message>
        <source>HMAC key, hidden: %1</source>
        <translation>HMAC-Schlüssel, verborgen: %1</translation>
    </message>
</context>
<context>
    <name>eab::ui::SelectionDesk</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>They are like that already.</source>
        <translation>Sie sind schon so.</translation>
    </message>
    <message>
        <source>Adding the tag</source>
        <translation>Schlagwort wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n record(s).</source>
        <translation>
            <numerusform>Schlagwort „%1“ an %n Eintrag vergeben.</numerusform>
            <numerusform>Schlagwort „%1“ an %n Einträge vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n record(s) “%1”</source>
        <translation>
            <numerusform>Schlagwort „%1“ an %n Eintrag vergeben</numerusform>
            <numerusform>Schlagwort „%1“ an %n Einträge vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the tag away</source>
        <translation>Schlagwort wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n record(s).</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %n Eintrag entfernt.</numerusform>
            <numerusform>Schlagwort „%1“ von %n Einträgen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the tag “%1” from %n record(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %n Eintrag entfernen</numerusform>
            <numerusform>Schlagwort „%1“ von %n Einträgen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the archive</source>
        <translation>Ins Archiv verschieben</translation>
    </message>
    <message>
        <source>Taking out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the archive.</source>
        <translation>
            <numerusform>%n Eintrag ins Archiv verschoben.</numerusform>
            <numerusform>%n Einträge ins Archiv verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the archive.</source>
        <translation>
            <numerusform>%n Eintrag aus dem Archiv geholt.</numerusform>
            <numerusform>%n Einträge aus dem Archiv geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag archivieren</numerusform>
            <numerusform>%n Einträge archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n record(s) out of the archive</source>
        <translation>
            <numerusform>%n Eintrag aus dem Archiv holen</numerusform>
            <numerusform>%n Einträge aus dem Archiv holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin for %1 days.</source>
        <translation>
            <numerusform>%n Eintrag für %1 Tage in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Einträge für %1 Tage in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save their deadlines as a calendar</source>
        <translation>Ihre Fristen als Kalender speichern</translation>
    </message>
    <message>
        <source>None of them has a deadline that matters.</source>
        <translation>Keiner von ihnen hat eine Frist, auf die es ankommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) saved in %1. No key is in it.</source>
        <translation>
            <numerusform>%n Frist in %1 gespeichert. Ein Schlüssel ist nicht darin.</numerusform>
            <numerusform>%n Fristen in %1 gespeichert. Ein Schlüssel ist nicht darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::SelectionMenu</name>
    <message>
        <source>Add a &amp;tag...</source>
        <translation>&amp;Schlagwort vergeben ...</translation>
    </message>
    <message>
        <source>Take a ta&amp;g away</source>
        <translation>S&amp;chlagwort entfernen</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hivieren</translation>
    </message>
    <message>
        <source>Take out of the archi&amp;ve</source>
        <translation>A&amp;us dem Archiv holen</translation>
    </message>
    <message>
        <source>&amp;Save their deadlines as a calendar...</source>
        <translation>Fristen als &amp;Kalender speichern ...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>eab::ui::SelectionPane</name>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hivieren</translation>
    </message>
    <message>
        <source>Take out of the archi&amp;ve</source>
        <translation>A&amp;us dem Archiv holen</translation>
    </message>
    <message>
        <source>&amp;Save their deadlines as a calendar...</source>
        <translation>Fristen als &amp;Kalender speichern ...</translation>
    </message>
    <message>
        <source>Remov&amp;e</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Back to one record (Esc)</source>
        <translation>&amp;Zurück zu einem Eintrag (Esc)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Schla&amp;gwort</translation>
    </message>
    <message>
        <source>&amp;Add the tag</source>
        <translation>Schlagwort ve&amp;rgeben</translation>
    </message>
    <message>
        <source>&amp;Take a tag away</source>
        <translation>Schlagwort &amp;wegnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n Eintrag ausgewählt</numerusform>
            <numerusform>%n Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done with all of them, and taken back as one step.</source>
        <translation>Was Sie hier tun, geschieht mit allen, und es wird als ein Schritt zurückgenommen.</translation>
    </message>
    <message>
        <source>Choose one of them to see it here.</source>
        <translation>Wählen Sie einen davon, um ihn hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>eab::ui::SettingsDialog</name>
    <message>
        <source>Support password</source>
        <translation>Support-Passwort</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Keyring of a computer</source>
        <translation>Schlüsselbund eines Computers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Ways into the vault</source>
        <translation>&amp;Zugänge zum Tresor</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language (after the next start)</source>
        <translation>&amp;Sprache (ab dem nächsten Start)</translation>
    </message>
    <message numerus="yes">
        <source>after %n idle minute(s)</source>
        <translation>
            <numerusform>nach %n Minute Inaktivität</numerusform>
            <numerusform>nach %n Minuten Inaktivität</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked</source>
        <translation>Bei &amp;Bildschirmsperre sperren</translation>
    </message>
    <message>
        <source>Lock when the computer goes to slee&amp;p</source>
        <translation>Im &amp;Ruhezustand sperren</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied HMAC &amp;key stays for</source>
        <translation>Kopierten &amp;HMAC-Schlüssel löschen nach</translation>
    </message>
    <message>
        <source>Each of these opens the vault by itself. A support password shows orders and deadlines, but no HMAC key.</source>
        <translation>Jeder dieser Zugänge öffnet den Tresor für sich allein. Ein Support-Passwort zeigt Bestellungen und Fristen, aber keinen HMAC-Schlüssel.</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Zugänge zum Tresor</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation>&amp;Passwort ändern...</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>A further &amp;password...</source>
        <translation>&amp;Weiteres Passwort...</translation>
    </message>
    <message>
        <source>A &amp;support password...</source>
        <translation>Supp&amp;ort-Passwort...</translation>
    </message>
    <message>
        <source>A new &amp;recovery code...</source>
        <translation>Neuer Wiederherstellungs&amp;code...</translation>
    </message>
    <message>
        <source>The &amp;keyring of this computer</source>
        <translation>Schlüsselbund dieses Co&amp;mputers</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (gerade genutzt)</translation>
    </message>
    <message>
        <source>Further password</source>
        <translation>Weiteres Passwort</translation>
    </message>
    <message>
        <source>Opens orders, references and deadlines read-only, and no HMAC key.</source>
        <translation>Öffnet Bestellungen, Referenzen und Fristen zum Lesen, aber keinen HMAC-Schlüssel.</translation>
    </message>
    <message>
        <source>Opens everything, like yours.</source>
        <translation>Öffnet alles, wie Ihr eigenes.</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Added, and tried once.</source>
        <translation>Hinzugefügt und erfolgreich getestet.</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Write it down; it is shown only now. The old one keeps working until you remove it.</source>
        <translation>Schreiben Sie ihn auf; er wird nur jetzt angezeigt. Der alte funktioniert weiter, bis Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>Ich habe ihn auf Pap&amp;ier</translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault now, too.</source>
        <translation>Jetzt öffnet auch der Schlüsselbund dieses Computers den Tresor.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>Der Wiederherstellungscode bleibt unverändert.</translation>
    </message>
    <message>
        <source>Choose the way in to be removed first.</source>
        <translation>Wählen Sie zuerst den Zugang, der entfernt werden soll.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Removed. Its entry stays in the keyring, but opens nothing any more.</source>
        <translation>Entfernt. Der Eintrag bleibt im Schlüsselbund, öffnet aber nichts mehr.</translation>
    </message>
    <message>
        <source>While locked, say how &amp;many windows close soon</source>
        <translation>Gesperrt anzeigen, wie &amp;viele Fristen bald enden</translation>
    </message>
    <message>
        <source>This is not the password that the vault was unlocked with.</source>
        <translation>Das ist nicht das Passwort, mit dem der Tresor entsperrt wurde.</translation>
    </message>
    <message>
        <source>First the password that is to be changed.</source>
        <translation>Zuerst das Passwort, das geändert werden soll.</translation>
    </message>
    <message>
        <source>First a password or a recovery code of this vault.</source>
        <translation>Zuerst ein Passwort oder ein Wiederherstellungscode dieses Tresors.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;Password or recovery code</source>
        <translation>&amp;Passwort oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>This one is to be removed. Type another that will still open the vault.</source>
        <translation>Dieser Weg soll entfernt werden. Geben Sie einen anderen ein, der den Tresor weiterhin öffnet.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <comment>way in</comment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It will not open the vault any more. Type a password or recovery code that still will.</source>
        <translation>Damit lässt sich der Tresor dann nicht mehr öffnen. Geben Sie ein Passwort oder einen Wiederherstellungscode ein, der ihn weiterhin öffnet.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 (sheet not checked)</source>
        <translation>%1 (Blatt nicht geprüft)</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Si&amp;ze of text and buttons (after the next start)</source>
        <translation>&amp;Größe von Text und Knöpfen (nach dem nächsten Start)</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>P&amp;ut back the remembered ones</source>
        <translation>Die &amp;gemerkten zurücksetzen</translation>
    </message>
    <message>
        <source>These are the ways into the vault now.</source>
        <translation>Das sind jetzt die Zugänge zum Tresor.</translation>
    </message>
    <message>
        <source>These are r&amp;ight</source>
        <translation>Diese sind r&amp;ichtig</translation>
    </message>
    <message>
        <source>The password is changed. Backups from before still open with the former one.</source>
        <translation>Das Passwort ist geändert. Frühere Sicherungen öffnen sich noch mit dem alten.</translation>
    </message>
    <message>
        <source>Removed. Backups from before can still be opened with it.</source>
        <translation>Entfernt. Frühere Sicherungen lassen sich damit noch öffnen.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ben&amp;ennen</translation>
    </message>
    <message>
        <source>Choose the way in to be renamed first.</source>
        <translation>Wählen Sie zuerst den Zugang, der umbenannt werden soll.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>eab::ui::SetupPart</name>
    <message>
        <source>Write the full path on the server, beginning with /.</source>
        <translation>Geben Sie den vollständigen Pfad auf dem Server an; er beginnt mit /.</translation>
    </message>
</context>
<context>
    <name>eab::ui::SetupWizard</name>
    <message>
        <source>Set up a client</source>
        <translation>Client einrichten</translation>
    </message>
    <message>
        <source>Hold to show secrets</source>
        <translation>Zum Anzeigen gedrückt halten</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>Die Befehle sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The file&apos;s text is on the clipboard.</source>
        <translation>Der Text der Datei ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>Diese Datei speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>Mo&amp;re: key, renewal, folders, private CA</source>
        <translation>&amp;Weiteres: Schlüssel, Erneuerung, Ordner, private CA</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Save &amp;files</source>
        <translation>Dateien &amp;speichern</translation>
    </message>
    <message>
        <source>The line is on the clipboard.</source>
        <translation>Die Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Asking the CA where its terms stand...</source>
        <translation>Die CA wird gefragt, wo ihre Bedingungen stehen...</translation>
    </message>
    <message>
        <source>The CA&apos;s directory names no terms of service.</source>
        <translation>Das Verzeichnis der CA nennt keine Nutzungsbedingungen.</translation>
    </message>
    <message>
        <source>They stand at %1.</source>
        <translation>Sie stehen unter %1.</translation>
    </message>
    <message>
        <source>Fi&amp;les and remarks</source>
        <translation>Dateien und Hin&amp;weise</translation>
    </message>
</context>
<context>
    <name>eab::ui::SheetDialog</name>
    <message>
        <source>Check the recovery sheet</source>
        <translation>Wiederherstellungsblatt prüfen</translation>
    </message>
    <message>
        <source>From your paper: groups %1 and %2. This makes sure it can be read when it is needed.</source>
        <translation>Bitte von Ihrem Papier abtippen: die Gruppen %1 und %2. So ist sicher, dass sich der Code im Ernstfall lesen lässt.</translation>
    </message>
    <message>
        <source>Group &amp;%1</source>
        <translation>Gruppe &amp;%1</translation>
    </message>
    <message>
        <source>I do not &amp;have it</source>
        <translation>Ich &amp;habe es nicht</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Group %1 is not as it was given out. Compare it with your paper.</source>
        <translation>Gruppe %1 ist nicht so, wie sie ausgegeben wurde. Vergleichen Sie sie mit Ihrem Papier.</translation>
    </message>
</context>
<context>
    <name>eab::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CAs</translation>
    </message>
    <message>
        <source>%1, nothing here</source>
        <comment>a place</comment>
        <translation>%1, nichts da</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Closing today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Closing this week</source>
        <translation>Endet diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to l&amp;ook at</source>
        <translation>
            <numerusform>%n &amp;Sache ansehen</numerusform>
            <numerusform>%n &amp;Sachen ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All is well</source>
        <translation>Alles &amp;gut</translation>
    </message>
</context>
<context>
    <name>eab::ui::SourceView</name>
    <message>
        <source>Source, as text; secrets are masked</source>
        <translation>Quelle als Text; Geheimnisse sind verdeckt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>eab::ui::StepList</name>
    <message>
        <source>asking...</source>
        <translation>läuft...</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eab::ui::TargetPart</name>
    <message>
        <source>&amp;Into this new folder of this computer</source>
        <translation>&amp;In diesen neuen Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Save the files into a new folder</source>
        <translation>Dateien in einem neuen Ordner speichern</translation>
    </message>
    <message>
        <source>Write the full path of the new folder on this computer, or choose it.</source>
        <translation>Schreiben Sie den vollen Pfad des neuen Ordners auf diesem Computer, oder wählen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>eab::ui::TextDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About EAB Vault</source>
        <translation>Über EAB Vault</translation>
    </message>
    <message>
        <source>EAB Vault %1 keeps the credentials of ACME certificate subscriptions safe and puts them to use.

Your vault is at %2. It is a folder with an encrypted SQLCipher database; nothing is sent anywhere unless you ask for it.

What it does not defend against: malware in your own session while the vault is unlocked, hibernation images, and somebody watching the screen.</source>
        <translation>EAB Vault %1 bewahrt die Zugangsdaten von ACME-Zertifikatsabonnements sicher auf und hilft, sie einzusetzen.

Ihr Tresor liegt unter %2. Er ist ein Ordner mit einer verschlüsselten SQLCipher-Datenbank; nichts wird ohne Ihren Auftrag übertragen.

Wovor er nicht schützt: Schadsoftware in Ihrer eigenen Sitzung, solange der Tresor entsperrt ist, Speicherabbilder des Ruhezustands und fremde Blicke auf den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>eab::ui::TrusticoGuide</name>
    <message>
        <source>From the Trustico portal</source>
        <translation>Aus dem Trustico-Portal</translation>
    </message>
    <message>
        <source>Trustico has no API that makes or shows pairs, so this takes a look into its portal. According to Trustico, as of %1, the portal shows a pair for 7 days after the order; afterwards only the order e-mail has it.</source>
        <translation>Trustico hat keine API, die Zugangsdaten erzeugt oder anzeigt; deshalb führt der Weg über das Portal. Laut Trustico (Stand: %1) zeigt es die Zugangsdaten nach der Bestellung 7 Tage lang an; danach stehen sie nur noch in der Bestell-E-Mail.</translation>
    </message>
    <message>
        <source>&amp;Shop you ordered from</source>
        <translation>&amp;Shop der Bestellung</translation>
    </message>
    <message>
        <source>Open the &amp;order history</source>
        <translation>Bestell&amp;verlauf öffnen</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>Bestellverlauf</translation>
    </message>
    <message>
        <source>Log in, view your order and billing history, and open the Certificate as a Service (CaaS) order. It shows the details.</source>
        <translation>Melden Sie sich an, rufen Sie Ihren Bestell- und Rechnungsverlauf auf, und öffnen Sie die Bestellung „Certificate as a Service“ (CaaS). Dort stehen die Angaben.</translation>
    </message>
    <message>
        <source>If it is not there: “Obtain Your CaaS Credentials”</source>
        <translation>Falls dort nichts steht: „Obtain Your CaaS Credentials“</translation>
    </message>
    <message>
        <source>The other page that shows the same pair. It wants you logged in, too.</source>
        <translation>Die andere Seite, die dieselben Zugangsdaten zeigt. Auch dafür müssen Sie angemeldet sein.</translation>
    </message>
    <message>
        <source>Paste the page here</source>
        <translation>Seite hier einfügen</translation>
    </message>
    <message>
        <source>Paste here (Ctrl+V): the preview opens at once.</source>
        <translation>Hier einfügen (Strg+V): Die Vorschau öffnet sich sofort.</translation>
    </message>
    <message>
        <source>&amp;Read what I typed</source>
        <translation>&amp;Eingabe auslesen</translation>
    </message>
    <message>
        <source>Copy the whole page and paste it here</source>
        <translation>Ganze Seite kopieren und hier einfügen</translation>
    </message>
    <message>
        <source>Mark everything on the page (Ctrl+A) and copy it. What counts is found in it: the EAB key identifier (KID), the EAB MAC key (HMAC key), the ACME server URL, the order number and its date.</source>
        <translation>Markieren Sie alles auf der Seite (Strg+A), und kopieren Sie es. Was zählt, wird darin gefunden: die EAB-Schlüsselkennung (KID), der EAB-MAC-Schlüssel (HMAC-Schlüssel), die ACME-Server-URL, Bestellnummer und Bestelldatum.</translation>
    </message>
    <message>
        <source>Open the &amp;tracking page</source>
        <translation>&amp;Tracking-Seite öffnen</translation>
    </message>
    <message>
        <source>Managing the certificate later</source>
        <translation>Zertifikat später verwalten</translation>
    </message>
    <message>
        <source>The tracking page asks for the CA Reference (formerly Supplier Order Number) from the shipment e-mail. Trustico cannot recover a lost one: keep it with the record.</source>
        <translation>Die Tracking-Seite fragt nach der CA-Referenz (früher „Supplier Order Number“) aus der Liefer-E-Mail. Trustico kann eine verlorene nicht wiederherstellen: Bewahren Sie sie im Eintrag auf.</translation>
    </message>
    <message>
        <source>The tracking page asks for the CA Reference (formerly Supplier Order Number). For “%1” it is %2.</source>
        <translation>Die Tracking-Seite fragt nach der CA-Referenz (früher „Supplier Order Number“). Für „%1“ lautet sie %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its heading</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 opens in the browser.</source>
        <translation>%1 öffnet sich im Browser.</translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>Es ließ sich kein Browser starten. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>The CA Reference %1 is on the clipboard: paste it on the tracking page.</source>
        <translation>Die CA-Referenz %1 ist in der Zwischenablage: Fügen Sie sie auf der Tracking-Seite ein.</translation>
    </message>
    <message>
        <source>The CA Reference %1 is on the clipboard, but no browser could be started. The address is %2</source>
        <translation>Die CA-Referenz %1 ist in der Zwischenablage, aber es ließ sich kein Browser starten. Die Adresse ist %2</translation>
    </message>
    <message>
        <source>Open that &amp;page</source>
        <translation>Diese &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Copy it and open the &amp;tracking page</source>
        <translation>Kopieren und &amp;Tracking-Seite öffnen</translation>
    </message>
</context>
<context>
    <name>eab::ui::UndoDesk</name>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <comment>what</comment>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Made again: %1.</source>
        <comment>what</comment>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>This can be taken back no longer: %1.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen: %1.</translation>
    </message>
    <message>
        <source>This can be made again no longer: %1.</source>
        <translation>Das lässt sich nicht mehr wiederholen: %1.</translation>
    </message>
    <message>
        <source>Skip it? Nothing is behind it.</source>
        <translation>Überspringen? Dahinter kommt nichts mehr.</translation>
    </message>
    <message>
        <source>Skip it? The next one is: %1.</source>
        <translation>Überspringen? Als Nächstes kommt: %1.</translation>
    </message>
    <message>
        <source>Something has changed since</source>
        <translation>Seither hat sich etwas geändert</translation>
    </message>
    <message>
        <source>&amp;Skip it</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <comment>what</comment>
        <translation>Übersprungen: %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>eab::ui::UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hold to show what you typed</source>
        <translation>Gedrückt halten, um die Eingabe anzuzeigen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>Passwort wird geprüft</translation>
    </message>
    <message>
        <source>Unlock with system &amp;keyring</source>
        <translation>&amp;Schlüsselbund nutzen</translation>
    </message>
    <message>
        <source>Use &amp;recovery code</source>
        <translation>&amp;Wiederherstellungscode nutzen</translation>
    </message>
    <message>
        <source>Open &amp;another vault...</source>
        <translation>&amp;Anderen Tresor öffnen...</translation>
    </message>
    <message>
        <source>Drop an order e-mail here: it is sealed now and filed when you unlock.</source>
        <translation>Bestell-E-Mail hierher ziehen: Sie wird jetzt versiegelt und beim Entsperren eingeordnet.</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>&amp;Datei wählen...</translation>
    </message>
    <message>
        <source>Take in an order e-mail</source>
        <translation>Bestell-E-Mail importieren</translation>
    </message>
    <message>
        <source>Recovery code, eight groups of five characters</source>
        <translation>Wiederherstellungscode, acht Gruppen zu fünf Zeichen</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>&amp;Passwort nutzen</translation>
    </message>
    <message>
        <source>Type the recovery code first.</source>
        <translation>Geben Sie zuerst den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>The recovery code is wrong. It has eight groups of five characters. Nothing was changed.</source>
        <translation>Der Wiederherstellungscode ist falsch. Er hat acht Gruppen zu fünf Zeichen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>eab::ui::UsesCard</name>
    <message>
        <source>Used on</source>
        <translation>Genutzt auf</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Set up &amp;another server</source>
        <translation>Einen &amp;weiteren Server einrichten</translation>
    </message>
</context>
<context>
    <name>eab::ui::ValueRows</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Row %1, number</source>
        <translation>Zeile %1, Nummer</translation>
    </message>
    <message>
        <source>Row %1, certificate field</source>
        <translation>Zeile %1, Zertifikatsfeld</translation>
    </message>
    <message>
        <source>Row %1, value</source>
        <translation>Zeile %1, Wert</translation>
    </message>
</context>
<context>
    <name>eab::ui::VaultBar</name>
    <message>
        <source>Search orders, references, KIDs, customers (Ctrl+F)</source>
        <translation>Bestellungen, Referenzen, KIDs, Kunden suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>More ways to a new record</source>
        <translation>Weitere Wege zu einem neuen Eintrag</translation>
    </message>
    <message>
        <source>Set &amp;up client</source>
        <translation>&amp;Client einrichten</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>eab::ui::VaultView</name>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Wählen Sie einen Eintrag, um ihn hier zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened read-only: nothing can be changed.</source>
        <translation>Schreibgeschützt geöffnet: Es lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Support login: orders and deadlines, no secrets, nothing can be changed.</source>
        <translation>Support-Zugang: Bestellungen und Fristen, keine Geheimnisse, keine Änderungen.</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>title, time left, what counts, advice</comment>
        <translation>%1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>%1: %2, not yet verified.</source>
        <comment>title, time left</comment>
        <translation>%1: %2, noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Verify n&amp;ow</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) waiting</source>
        <translation>
            <numerusform>%n offene Erstellung</numerusform>
            <numerusform>%n offene Erstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left open. %1</source>
        <translation>
            <numerusform>%n Frage bleibt offen. %1</numerusform>
            <numerusform>%n Fragen bleiben offen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>Nobody knows whether the recovery sheet can be read: it has not been checked since %1.</source>
        <translation>Niemand weiß, ob das Wiederherstellungsblatt lesbar ist: Es wurde seit dem %1 nicht geprüft.</translation>
    </message>
    <message>
        <source>Have you the recovery sheet at hand? Two groups from it show that it can be read when it is needed.</source>
        <translation>Haben Sie das Wiederherstellungsblatt zur Hand? Zwei Gruppen daraus zeigen, dass es lesbar ist, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>What was typed into “%1” is not saved yet.</source>
        <comment>title</comment>
        <translation>Was in „%1“ eingegeben wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was typed as a new record is not saved yet.</source>
        <translation>Was als neuer Eintrag eingegeben wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go o&amp;n with it</source>
        <translation>Dami&amp;t weitermachen</translation>
    </message>
</context>
<context>
    <name>eab::ui::VerifyDialog</name>
    <message>
        <source>Verify with the CA</source>
        <translation>Mit der CA prüfen</translation>
    </message>
    <message>
        <source>In the CA&apos;s own words</source>
        <translation>Wortlaut der CA</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Terms of service</source>
        <translation>&amp;Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Shall an account be opened with this pair?</source>
        <translation>Mit diesen Zugangsdaten ein Konto anlegen?</translation>
    </message>
    <message>
        <source>may stay empty where the CA does not ask for it</source>
        <translation>darf leer bleiben, wenn die CA keine verlangt</translation>
    </message>
    <message>
        <source>&amp;E-mail address for the account</source>
        <translation>E-&amp;Mail-Adresse für das Konto</translation>
    </message>
    <message>
        <source>I &amp;agree to the CA&apos;s terms of service</source>
        <translation>Ich &amp;stimme den Nutzungsbedingungen der CA zu</translation>
    </message>
    <message>
        <source>I agree to the CA&apos;s terms of service</source>
        <translation>Ich stimme den Nutzungsbedingungen der CA zu</translation>
    </message>
    <message>
        <source>&amp;Read them</source>
        <translation>Anse&amp;hen</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>Weitere &amp;Optionen</translation>
    </message>
    <message>
        <source>Certificates of a &amp;private CA (PEM file)</source>
        <translation>Zertifikate einer &amp;privaten CA (PEM-Datei)</translation>
    </message>
    <message>
        <source>Ask the &amp;directory again</source>
        <translation>&amp;Verzeichnis erneut abfragen</translation>
    </message>
    <message>
        <source>The account that was opened</source>
        <translation>Das angelegte Konto</translation>
    </message>
    <message>
        <source>Chec&amp;k it again</source>
        <translation>Erne&amp;ut prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport it...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>E&amp;nd it...</source>
        <translation>Au&amp;flösen...</translation>
    </message>
    <message>
        <source>Ending an account is final. Clients that use it stop working, and a pair that opens one account only is lost with it.</source>
        <translation>Ein Konto aufzulösen ist endgültig. Clients, die es nutzen, funktionieren nicht mehr, und Zugangsdaten für nur ein Konto sind damit verloren.</translation>
    </message>
    <message>
        <source>End it for &amp;good</source>
        <translation>&amp;Endgültig auflösen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Verify with %1</source>
        <translation>Prüfen mit %1</translation>
    </message>
    <message>
        <source>The key of an earlier try is kept and used again, so that no second account is opened.</source>
        <translation>Der Schlüssel eines früheren Versuchs ist aufbewahrt und wird wieder verwendet, damit kein zweites Konto entsteht.</translation>
    </message>
    <message>
        <source>Ended on request. Its key stays in the vault.</source>
        <translation>Auf Wunsch aufgelöst. Der Schlüssel bleibt im Tresor.</translation>
    </message>
    <message>
        <source>Opened on %1. Its key is kept in the vault, sealed.</source>
        <translation>Angelegt am %1. Der Schlüssel liegt versiegelt im Tresor.</translation>
    </message>
    <message>
        <source>The CA wants its terms of service to be agreed to. Read them, and tick the box if you agree.</source>
        <translation>Die CA verlangt die Zustimmung zu den Nutzungsbedingungen. Lesen Sie sie, und setzen Sie das Häkchen, wenn Sie zustimmen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The account is ended.</source>
        <translation>Das Konto ist aufgelöst.</translation>
    </message>
    <message>
        <source>Its key stays in the vault.</source>
        <translation>Der Schlüssel bleibt im Tresor.</translation>
    </message>
    <message>
        <source>%1 says that the account is valid.</source>
        <translation>Laut %1 ist das Konto gültig.</translation>
    </message>
    <message>
        <source>This directory does not say that it asks for a pair.</source>
        <translation>Dieses Verzeichnis gibt nicht an, dass es Zugangsdaten verlangt.</translation>
    </message>
    <message>
        <source>An account it opens may tell nothing. Check that this is the directory URL of your order.</source>
        <translation>Ein hier angelegtes Konto bestätigt womöglich nichts. Prüfen Sie, ob dies die Verzeichnis-URL Ihrer Bestellung ist.</translation>
    </message>
    <message>
        <source>&amp;Open that page</source>
        <translation>Sei&amp;te öffnen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch e&amp;inmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Open an account and verify</source>
        <translation>&amp;Konto anlegen und prüfen</translation>
    </message>
    <message>
        <source>Check the &amp;account again</source>
        <translation>&amp;Konto erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Set up client</source>
        <translation>&amp;Client einrichten</translation>
    </message>
    <message>
        <source>Correct the &amp;record</source>
        <translation>Eintrag &amp;korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Erneut in %n Sekunde</numerusform>
            <numerusform>Erneut in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use an RSA key (&amp;for a CA that takes no ES256)</source>
        <translation>RSA-Schlüssel verwenden (&amp;für eine CA, die ES256 ablehnt)</translation>
    </message>
    <message>
        <source>Open another acco&amp;unt although one is kept</source>
        <translation>&amp;Weiteres Konto eröffnen, obwohl eines aufbewahrt ist</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>eab::ui::VersionDialog</name>
    <message>
        <source>Former version</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Fields, then and now</source>
        <translation>Felder, damals und jetzt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>&amp;Alle Felder zeigen</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>&amp;Älter</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>&amp;Neuer</translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation>Diesen Stand &amp;zurückholen</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Stand %1 von %2</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>This is the present version.</source>
        <translation>Dies ist der jetzige Stand.</translation>
    </message>
    <message>
        <source>This version says the same as the present one.</source>
        <translation>In diesem Stand steht dasselbe wie im jetzigen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps the credentials of ACME certificate subscriptions safe.</source>
        <translation>Bewahrt die Zugangsdaten von ACME-Zertifikatsabonnements sicher auf.</translation>
    </message>
    <message>
        <source>Folder of the vault.</source>
        <translation>Ordner des Tresors.</translation>
    </message>
    <message>
        <source>Order e-mails to take in.</source>
        <translation>Bestell-E-Mails, die importiert werden sollen.</translation>
    </message>
</context>
</TS>
