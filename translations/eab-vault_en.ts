<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActionText</name>
        <message numerus="yes">
            <source>%n mark(s) of letters belong to no line.</source>
            <translation>
                <numerusform>%n mark of letters belong to no line.</numerusform>
                <numerusform>%n marks of letters belong to no line.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s): each is as it was written, and none is missing.</source>
            <translation>
                <numerusform>%n line: each is as it was written, and none is missing.</numerusform>
                <numerusform>%n lines: each is as it was written, and none is missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) to it wait; the next change of the vault files them.</source>
            <translation>
                <numerusform>%n letter to it wait; the next change of the vault files them.</numerusform>
                <numerusform>%n letters to it wait; the next change of the vault files them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message numerus="yes">
            <source>The HMAC key has %n character(s), at least %1 expected.</source>
            <translation>
                <numerusform>The HMAC key has %n character, at least %1 expected.</numerusform>
                <numerusform>The HMAC key has %n characters, at least %1 expected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldText</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Another key, %n byte(s)</source>
            <translation>
                <numerusform>Another key, %n byte</numerusform>
                <numerusform>Another key, %n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message numerus="yes">
            <source>%n way(s) in open everything.</source>
            <translation>
                <numerusform>%n way in opens everything.</numerusform>
                <numerusform>%n ways in open everything.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n support password(s) open orders and deadlines, and no key.</source>
            <translation>
                <numerusform>%n support password opens orders and deadlines, and no key.</numerusform>
                <numerusform>%n support passwords open orders and deadlines, and no key.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) take %1 of the %2 that they may have.</source>
            <translation>
                <numerusform>%n backup takes %1 of the %2 that it may have.</numerusform>
                <numerusform>%n backups take %1 of the %2 that they may have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The recovery code was last proven %n day(s) ago.</source>
            <translation>
                <numerusform>The recovery code was last proven %n day ago.</numerusform>
                <numerusform>The recovery code was last proven %n days ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) in the letter box wait to be filed.</source>
            <translation>
                <numerusform>%n message in the letter box waits to be filed.</numerusform>
                <numerusform>%n messages in the letter box wait to be filed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at</source>
            <translation>
                <numerusform>%n thing to look at</numerusform>
                <numerusform>%n things to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportStanding</name>
        <message numerus="yes">
            <source>New; may belong to one of %n record(s): asked</source>
            <translation>
                <numerusform>New; may belong to one of %n record: asked</numerusform>
                <numerusform>New; may belong to one of %n records: asked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may belong to one of %n record(s): choose, or it is asked again later.</source>
            <translation>
                <numerusform>It may belong to one of %n record: choose, or it is asked again later.</numerusform>
                <numerusform>It may belong to one of %n records: choose, or it is asked again later.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportText</name>
        <message numerus="yes">
            <source>%n record(s) saved.</source>
            <translation>
                <numerusform>%n record saved.</numerusform>
                <numerusform>%n records saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added to %n known record(s).</source>
            <translation>
                <numerusform>Added to %n known record.</numerusform>
                <numerusform>Added to %n known records.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept with %n removed record(s), and asked.</source>
            <translation>
                <numerusform>Kept with %n removed record, and asked.</numerusform>
                <numerusform>Kept with %n removed records, and asked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Issuers</name>
        <message numerus="yes">
            <source>According to %1, credentials are shown for %n day(s) after the order and cannot be made again (as of %2).</source>
            <translation>
                <numerusform>According to %1, credentials are shown for %n day after the order and cannot be made again (as of %2).</numerusform>
                <numerusform>According to %1, credentials are shown for %n days after the order and cannot be made again (as of %2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>According to %1, credentials are shown for %n day(s) after the order (as of %2).</source>
            <translation>
                <numerusform>According to %1, credentials are shown for %n day after the order (as of %2).</numerusform>
                <numerusform>According to %1, credentials are shown for %n days after the order (as of %2).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProviderText</name>
        <message numerus="yes">
            <source>At most %n character(s).</source>
            <translation>
                <numerusform>At most %n character.</numerusform>
                <numerusform>At most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDrill</name>
        <message numerus="yes">
            <source>The recovery code was last proven %n days ago. A drill opens a copy of the vault with it, and takes a minute.</source>
            <translation>
                <numerusform>The recovery code was last proven %n days ago. A drill opens a copy of the vault with it, and takes a minute.</numerusform>
                <numerusform>The recovery code was last proven %n days ago. A drill opens a copy of the vault with it, and takes a minute.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the %n days since the recovery code was made no drill was held, which opens a copy of the vault with it, and takes a minute.</source>
            <translation>
                <numerusform>In the %n days since the recovery code was made no drill was held, which opens a copy of the vault with it, and takes a minute.</numerusform>
                <numerusform>In the %n days since the recovery code was made no drill was held, which opens a copy of the vault with it, and takes a minute.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message numerus="yes">
            <source>Lost of %1: %n row(s).</source>
            <translation>
                <numerusform>Lost of %1: %n row.</numerusform>
                <numerusform>Lost of %1: %n rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lost of %1: %n stretch(es) of neighbours; nobody can tell how many.</source>
            <translation>
                <numerusform>Lost of %1: %n stretch of neighbours; nobody can tell how many.</numerusform>
                <numerusform>Lost of %1: %n stretches of neighbours; nobody can tell how many.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have lost what their order says: seller, number, customer, date.</source>
            <translation>
                <numerusform>%n record has lost what its order says: seller, number, customer, date.</numerusform>
                <numerusform>%n records have lost what their order says: seller, number, customer, date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out because they spoke of something that is lost.</source>
            <translation>
                <numerusform>%n row was left out because it spoke of something that is lost.</numerusform>
                <numerusform>%n rows were left out because they spoke of something that is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that wait could not be read whole.</source>
            <translation>
                <numerusform>%n letter that waits could not be read whole.</numerusform>
                <numerusform>%n letters that wait could not be read whole.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message numerus="yes">
            <source>%n record(s): every page and every sealed secret is as it was written.</source>
            <translation>
                <numerusform>%n record: every page and every sealed secret is as it was written.</numerusform>
                <numerusform>%n records: every page and every sealed secret is as it was written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) sealed; they are filed when an owner unlocks the vault.</source>
            <translation>
                <numerusform>%n message sealed; they are filed when an owner unlocks the vault.</numerusform>
                <numerusform>%n messages sealed; they are filed when an owner unlocks the vault.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken back.</source>
            <translation>
                <numerusform>%n record taken back.</numerusform>
                <numerusform>%n records taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>saved, %n byte(s), %1</source>
            <translation>
                <numerusform>saved, %n byte, %1</numerusform>
                <numerusform>saved, %n bytes, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked too often; next try in %n second(s).</source>
            <translation>
                <numerusform>Asked too often; next try in %n second.</numerusform>
                <numerusform>Asked too often; next try in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>note: %n answer(s) of an API came in while locked: “provider pending” files them.</source>
            <translation>
                <numerusform>note: %n answer of an API came in while locked: “provider pending” files them.</numerusform>
                <numerusform>note: %n answers of an API came in while locked: “provider pending” files them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is known of creation %1 is kept: %n byte(s), no status.</source>
            <translation>
                <numerusform>What is known of creation %1 is kept: %n byte, no status.</numerusform>
                <numerusform>What is known of creation %1 is kept: %n bytes, no status.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The answer to creation %1 is kept: %n byte(s), HTTP status %2.</source>
            <translation>
                <numerusform>The answer to creation %1 is kept: %n byte, HTTP status %2.</numerusform>
                <numerusform>The answer to creation %1 is kept: %n bytes, HTTP status %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>note: only an owner can file %n message(s) taken in while locked.</source>
            <translation>
                <numerusform>note: only an owner can file %n message taken in while locked.</numerusform>
                <numerusform>note: only an owner can file %n messages taken in while locked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Throw %n record(s) away for good, with their keys, history and messages?</source>
            <translation>
                <numerusform>Throw %n record away for good, with their keys, history and messages?</numerusform>
                <numerusform>Throw %n records away for good, with their keys, history and messages?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) thrown away for good.</source>
            <translation>
                <numerusform>%n record thrown away for good.</numerusform>
                <numerusform>%n records thrown away for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed “%1”. It is kept %n day(s) in the bin; “bin restore %2” brings it back.</source>
            <translation>
                <numerusform>Removed “%1”. It is kept %n day in the bin; “bin restore %2” brings it back.</numerusform>
                <numerusform>Removed “%1”. It is kept %n days in the bin; “bin restore %2” brings it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>... and %n more.</source>
            <translation>
                <numerusform>... and %n more.</numerusform>
                <numerusform>... and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of what was read said nothing new; nothing was stored again.</source>
            <translation>
                <numerusform>%n part of what was read said nothing new; nothing was stored again.</numerusform>
                <numerusform>%n parts of what was read said nothing new; nothing was stored again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) would be saved.</source>
            <translation>
                <numerusform>%n record would be saved.</numerusform>
                <numerusform>%n records would be saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) saved (batch %1, taken back with “undo-import %1”).</source>
            <translation>
                <numerusform>%n record saved (batch %1, taken back with “undo-import %1”).</numerusform>
                <numerusform>%n records saved (batch %1, taken back with “undo-import %1”).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Somebody has edited %n of its %1 records since: %2. Nothing was taken back.</source>
            <translation>
                <numerusform>Somebody has edited %n of its %1 records since: %2. Nothing was taken back.</numerusform>
                <numerusform>Somebody has edited %n of its %1 records since: %2. Nothing was taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stay: a message speaks of them, see “message list --open”.</source>
            <translation>
                <numerusform>%n record stay: a message speaks of them, see “message list --open”.</numerusform>
                <numerusform>%n records stay: a message speaks of them, see “message list --open”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>ids of records</comment>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>note: %n message(s) in the letter box: “import --inbox” files what can be filed, “message list --letters” shows them.</source>
            <translation>
                <numerusform>note: %n message in the letter box: “import --inbox” files what can be filed, “message list --letters” shows them.</numerusform>
                <numerusform>note: %n messages in the letter box: “import --inbox” files what can be filed, “message list --letters” shows them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) kept, and every page of the copy read: %1</source>
            <translation>
                <numerusform>%n record kept, and every page of the copy read: %1</numerusform>
                <numerusform>%n records kept, and every page of the copy read: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>So are %n letter(s) that wait.</source>
            <translation>
                <numerusform>So is %n letter that waits.</numerusform>
                <numerusform>So are %n letters that wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>So is every page of %n backup(s).</source>
            <translation>
                <numerusform>So is every page of %n backup.</numerusform>
                <numerusform>So is every page of %n backups.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to %1.</source>
            <translation>
                <numerusform>%n line written to %1.</numerusform>
                <numerusform>%n lines written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s): every page is as it was written. Sealed secrets, letters and the audit log can only be checked by an owner.</source>
            <translation>
                <numerusform>%n record: every page is as it was written. Sealed secrets, letters and the audit log can only be checked by an owner.</numerusform>
                <numerusform>%n records: every page is as it was written. Sealed secrets, letters and the audit log can only be checked by an owner.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n backup(s) from before the new keys for good?</source>
            <translation>
                <numerusform>Remove %n backup from before the new keys for good?</numerusform>
                <numerusform>Remove %n backups from before the new keys for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) removed.</source>
            <translation>
                <numerusform>%n backup removed.</numerusform>
                <numerusform>%n backups removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>note: %n backup(s) still open with the passwords and keys of before: “purge-backups” removes them.</source>
            <translation>
                <numerusform>note: %n backup still open with the passwords and keys of before: “purge-backups” removes them.</numerusform>
                <numerusform>note: %n backups still open with the passwords and keys of before: “purge-backups” removes them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>note: %n backup(s) from before can still be opened with what was taken away. Where somebody else may have it: “rotate-keys”, then “purge-backups”.</source>
            <translation>
                <numerusform>note: %n backup from before can still be opened with what was taken away. Where somebody else may have it: “rotate-keys”, then “purge-backups”.</numerusform>
                <numerusform>note: %n backups from before can still be opened with what was taken away. Where somebody else may have it: “rotate-keys”, then “purge-backups”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>note: %n way(s) in that cannot be understood here will not open the vault any more.</source>
            <translation>
                <numerusform>note: %n way in that cannot be understood here will not open the vault any more.</numerusform>
                <numerusform>note: %n ways in that cannot be understood here will not open the vault any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The recovery code alone opened a copy of this vault, and %n record(s) with everything sealed in them could be read.</source>
            <translation>
                <numerusform>The recovery code alone opened a copy of this vault, and %n record with everything sealed in it could be read.</numerusform>
                <numerusform>The recovery code alone opened a copy of this vault, and %n records with everything sealed in them could be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are in the new vault %1, which the same passwords open.</source>
            <translation>
                <numerusform>%n record is in the new vault %1, which the same passwords open.</numerusform>
                <numerusform>%n records are in the new vault %1, which the same passwords open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimeText</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerifyText</name>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>Try again in %n second.</numerusform>
                <numerusform>Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::AuditDialog</name>
        <message numerus="yes">
            <source>%n line(s) saved in %1. No key is in it.</source>
            <translation>
                <numerusform>%n line saved in %1. No key is in it.</numerusform>
                <numerusform>%n lines saved in %1. No key is in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::BinPage</name>
        <message numerus="yes">
            <source>What you remove stays here for %n day(s) and can be brought back. Then it is thrown away for good when the vault is unlocked.</source>
            <translation>
                <numerusform>What you remove stays here for %n day and can be brought back. Then it is thrown away for good when the vault is unlocked.</numerusform>
                <numerusform>What you remove stays here for %n days and can be brought back. Then it is thrown away for good when the vault is unlocked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed record(s) are thrown away for good, with their keys, histories and messages. This cannot be undone.</source>
            <translation>
                <numerusform>%n removed record are thrown away for good, with their keys, histories and messages. This cannot be undone.</numerusform>
                <numerusform>%n removed records are thrown away for good, with their keys, histories and messages. This cannot be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) thrown away for good.</source>
            <translation>
                <numerusform>%n record thrown away for good.</numerusform>
                <numerusform>%n records thrown away for good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::CreateDialog</name>
        <message numerus="yes">
            <source>Try again in %n second(s)</source>
            <translation>
                <numerusform>Try again in %n second</numerusform>
                <numerusform>Try again in %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has been asked too often; nothing was made yet. Next try in %n second(s).</source>
            <translation>
                <numerusform>It has been asked too often; nothing was made yet. Next try in %n second.</numerusform>
                <numerusform>It has been asked too often; nothing was made yet. Next try in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::HealthDialog</name>
        <message numerus="yes">
            <source>The recovery code alone opened a copy of this vault, and %n record(s) with all their keys could be read.</source>
            <translation>
                <numerusform>The recovery code alone opened a copy of this vault, and %n record with all its keys could be read.</numerusform>
                <numerusform>The recovery code alone opened a copy of this vault, and %n records with all their keys could be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::ImportDialog</name>
        <message numerus="yes">
            <source>&amp;Save %n record(s)</source>
            <translation>
                <numerusform>&amp;Save %n record</numerusform>
                <numerusform>&amp;Save %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at. Nothing is stored yet.</source>
            <translation>
                <numerusform>%n thing to look at. Nothing is stored yet.</numerusform>
                <numerusform>%n things to look at. Nothing is stored yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::ImportFields</name>
        <message numerus="yes">
            <source>%n byte(s).</source>
            <translation>
                <numerusform>%n byte.</numerusform>
                <numerusform>%n bytes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::IntakeDesk</name>
        <message numerus="yes">
            <source>%n message(s) sealed. An owner of the vault will see them.</source>
            <translation>
                <numerusform>%n message sealed. An owner of the vault will see them.</numerusform>
                <numerusform>%n messages sealed. An owner of the vault will see them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) sealed. You will see them when you unlock.</source>
            <translation>
                <numerusform>%n message sealed. You will see them when you unlock.</numerusform>
                <numerusform>%n messages sealed. You will see them when you unlock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) cannot be opened in all.</source>
            <translation>
                <numerusform>%n message cannot be opened in all.</numerusform>
                <numerusform>%n messages cannot be opened in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) cannot be read in all.</source>
            <translation>
                <numerusform>%n file cannot be read in all.</numerusform>
                <numerusform>%n files cannot be read in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be sealed in all.</source>
            <translation>
                <numerusform>%n message could not be sealed in all.</numerusform>
                <numerusform>%n messages could not be sealed in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) stay in the letter box in all.</source>
            <translation>
                <numerusform>%n message stay in the letter box in all.</numerusform>
                <numerusform>%n messages stay in the letter box in all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::KeysDialog</name>
        <message numerus="yes">
            <source>What is new is kept with %n record(s).</source>
            <translation>
                <numerusform>What is new is kept with %n record.</numerusform>
                <numerusform>What is new is kept with %n records.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::LettersPage</name>
        <message numerus="yes">
            <source>%n purchase(s) found.</source>
            <translation>
                <numerusform>%n purchase found.</numerusform>
                <numerusform>%n purchases found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::MainWindow</name>
        <message numerus="yes">
            <source>Locked. %n window(s) close within three days.</source>
            <translation>
                <numerusform>Locked. %n window closes within three days.</numerusform>
                <numerusform>Locked. %n windows close within three days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::OrderCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::OrderDialog</name>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n product</numerusform>
                <numerusform>%n products</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::RecordColumn</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n needs attention</numerusform>
                <numerusform>%n need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::RecordDesk</name>
        <message numerus="yes">
            <source>The HMAC key is copied; it leaves the clipboard in %n second(s).</source>
            <translation>
                <numerusform>The HMAC key is copied; it leaves the clipboard in %n second.</numerusform>
                <numerusform>The HMAC key is copied; it leaves the clipboard in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::RecordEditor</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::RecordPane</name>
        <message numerus="yes">
            <source>on the clipboard for %n second(s)</source>
            <translation>
                <numerusform>on the clipboard for %n second</numerusform>
                <numerusform>on the clipboard for %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s), %1</source>
            <translation>
                <numerusform>%n byte, %1</numerusform>
                <numerusform>%n bytes, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::RecordSteps</name>
        <message numerus="yes">
            <source>import %n record(s)</source>
            <translation>
                <numerusform>import %n record</numerusform>
                <numerusform>import %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Somebody has edited %n of its %1 records since. Undo takes the import back: what a person has written into a record that was there before stays; a record of which nothing else speaks goes into the bin with its changes.</source>
            <translation>
                <numerusform>Somebody has edited %n of its %1 records since. Undo takes the import back: what a person has written into a record that was there before stays; a record of which nothing else speaks goes into the bin with its changes.</numerusform>
                <numerusform>Somebody has edited %n of its %1 records since. Undo takes the import back: what a person has written into a record that was there before stays; a record of which nothing else speaks goes into the bin with its changes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::RemoteDesk</name>
        <message numerus="yes">
            <source>Filed %n answer(s) of a provider that had waited.</source>
            <translation>
                <numerusform>Filed %n answer of a provider that had waited.</numerusform>
                <numerusform>Filed %n answers of a provider that had waited.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::RestoreDialog</name>
        <message numerus="yes">
            <source>%n record(s) would change. How it is now is kept as a backup first, the ways into the vault stay as they are, and the vault is locked at the end.</source>
            <translation>
                <numerusform>%n record would change. How it is now is kept as a backup first, the ways into the vault stay as they are, and the vault is locked at the end.</numerusform>
                <numerusform>%n records would change. How it is now is kept as a backup first, the ways into the vault stay as they are, and the vault is locked at the end.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::SelectionDesk</name>
        <message numerus="yes">
            <source>Tag “%1” added to %n record(s).</source>
            <translation>
                <numerusform>Tag “%1” added to %n record.</numerusform>
                <numerusform>Tag “%1” added to %n records.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tag %n record(s) “%1”</source>
            <translation>
                <numerusform>tag %n record “%1”</numerusform>
                <numerusform>tag %n records “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “%1” taken from %n record(s).</source>
            <translation>
                <numerusform>Tag “%1” taken from %n record.</numerusform>
                <numerusform>Tag “%1” taken from %n records.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the tag “%1” from %n record(s)</source>
            <translation>
                <numerusform>take the tag “%1” from %n record</numerusform>
                <numerusform>take the tag “%1” from %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) moved to the archive.</source>
            <translation>
                <numerusform>%n record moved to the archive.</numerusform>
                <numerusform>%n records moved to the archive.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken out of the archive.</source>
            <translation>
                <numerusform>%n record taken out of the archive.</numerusform>
                <numerusform>%n records taken out of the archive.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>archive %n record(s)</source>
            <translation>
                <numerusform>archive %n record</numerusform>
                <numerusform>archive %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %n record(s) out of the archive</source>
            <translation>
                <numerusform>take %n record out of the archive</numerusform>
                <numerusform>take %n records out of the archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) moved to the bin for %1 days.</source>
            <translation>
                <numerusform>%n record moved to the bin for %1 days.</numerusform>
                <numerusform>%n records moved to the bin for %1 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remove %n record(s)</source>
            <translation>
                <numerusform>remove %n record</numerusform>
                <numerusform>remove %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) saved in %1. No key is in it.</source>
            <translation>
                <numerusform>%n deadline saved in %1. No key is in it.</numerusform>
                <numerusform>%n deadlines saved in %1. No key is in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::SelectionPane</name>
        <message numerus="yes">
            <source>%n record(s) selected</source>
            <translation>
                <numerusform>%n record selected</numerusform>
                <numerusform>%n records selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::SettingsDialog</name>
        <message numerus="yes">
            <source>after %n idle minute(s)</source>
            <translation>
                <numerusform>after %n idle minute</numerusform>
                <numerusform>after %n idle minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::Sidebar</name>
        <message numerus="yes">
            <source>%n thing(s) to l&amp;ook at</source>
            <translation>
                <numerusform>%n thing to l&amp;ook at</numerusform>
                <numerusform>%n things to l&amp;ook at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::VaultView</name>
        <message numerus="yes">
            <source>%n creation(s) waiting</source>
            <translation>
                <numerusform>%n creation waiting</numerusform>
                <numerusform>%n creations waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) waiting</source>
            <translation>
                <numerusform>%n message waiting</numerusform>
                <numerusform>%n messages waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) left open. %1</source>
            <translation>
                <numerusform>%n question left open. %1</numerusform>
                <numerusform>%n questions left open. %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eab::ui::VerifyDialog</name>
        <message numerus="yes">
            <source>Try again in %n second(s)</source>
            <translation>
                <numerusform>Try again in %n second</numerusform>
                <numerusform>Try again in %n seconds</numerusform>
            </translation>
        </message>
    </context>
</TS>
