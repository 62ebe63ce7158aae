<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CalendarFile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webroot folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port for http-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials of the DNS provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder for the client&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command after a new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key identifier (KID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key identifier (KID) and HMAC key were found in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the order e-mail itself, or copy the text from the seller&apos;s portal and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key identifier (KID), but no HMAC key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for “HMAC key” or “MAC key” in the portal or in a second message, and add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key identifier (KID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for “Key ID” or “KID” in the e-mail or in the portal, and add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC key is not valid base64: a character is wrong, missing or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the source, whole, without anything before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was copied whole. If the CA really issued it so short, save it by hand and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several key identifiers (KID) or keys, and it is not clear which belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in one pair at a time, or type them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same field is there twice, with different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the seller which one is right, and type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is nested too deeply to be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the innermost message by itself and take that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: its form is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than 32 MiB, too large for an order e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in only the message or the text with the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary file, not a message or a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the message as .eml or copy its text. For a picture, type the values in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a key identifier (KID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has up to 255 letters, digits and signs, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a directory URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// and has no blanks, user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not protected: a directory URL begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https:// and check with the seller that this is the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the name, such as www.example.org or *.example.org: no https://, path, port or blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address, such as ops@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, or with the time as YYYY-MM-DDThh:mm:ssZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not access %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns it and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or network share is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a disk that can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Use another place, or open the vault read-only to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Name a new folder, or move the old one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one, or name the folder of yours (--vault or EAB_VAULT on the command line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Name another folder for the new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is in use by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open it read-only (--read-only on the command line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for writing to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a slip in group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, or use the recovery code. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no such key slot: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“slot list” shows the ways in. The password always works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last way into the vault that does not need the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another password or a recovery code before you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is empty or too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take four or more unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s key slots (keyslots.json) are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records themselves may be whole. Put keyslots.json back from a backup; do not make a new vault in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database (vault.db) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is right. Put vault.db back from a backup, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of EAB Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slot asks for unreasonable memory or time (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 64 and 1024 MiB and 3 to 64 passes are accepted. If you did not set this, the file has been tampered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support login cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed, and there is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --password-file FILE, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed there. Use the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop offers no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer has no key for this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“list” shows all records with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no import “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“import” names the batch when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is saved with this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the order e-mail, or add the key identifier (KID) and the HMAC key by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair is saved already, as record %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key identifier (KID) comes with two different HMAC keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key identifier (KID) is saved with another HMAC key, as record %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a client this program can set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“clients” lists the ones it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too old for external account binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer version of the client, or name the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard such as %1 can only be proved through DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the challenge dns-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used with this client or version: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC key is shorter than its algorithm asks for (32 bytes for HS256, 48 for HS384, 64 for HS512); some clients refuse such keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this group with your sheet, character by character. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Use the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no key in any computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password; “slot add keychain” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: replace the saved key, or keep both (“import --on-conflict” on the command line).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former state brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issuers</name>
    <message>
        <source>Assumed: seven days, as other sellers do. Your seller may hide the pair earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1, the pair is shown only once (as of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>According to %1, credentials are shown for %n day(s) after the order and cannot be made again (as of %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>According to %1, credentials are shown for %n day(s) after the order (as of %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As others report, %1 shows the pair only once (as of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As others report, %1 shows the pair until day %2 after the order (as of %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single known word or name is guessed first. Take four or more unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated letters add little. Take another word instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows such as abc or 123 are guessed early. Leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of keys such as qwertz are guessed early. Leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and years are guessed early. Leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it longer: another unrelated word helps most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the EAB Vault “%1” when the password is forgotten. Keep this sheet like a key: whoever has it and the vault&apos;s files can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: start EAB Vault, choose “Use recovery code”, and type the eight groups. Capital or small letters, with or without hyphens; O is read as 0, I and L as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source> (as root, for instance with sudo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the HMAC key: readable by its owner only (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be deleted once the account is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the ACME account with the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which certificate to obtain, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables the client reads, among them the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC key, read by the script that opens the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtains the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews the certificate when it is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run after every new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets and removes the DNS record that proves the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the client call the DNS hook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the DNS provider; to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal as a systemd service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the renewal service regularly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the CA bundle to the client&apos;s own renewal service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the renewal regularly, through cron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the renewal in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ACME account with the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtain the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate when it is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the automatic renewal in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the HMAC key from this server: it has done its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version takes the HMAC key on its command line only. While it opens the account, other users of the server can see the key in the list of processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC key is shorter than 32 bytes; this version refuses such keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client itself keeps the HMAC key in clear in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals need to say that the account was bound, but neither the KID nor the HMAC key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client has an account at this CA already (same server and e-mail), it silently keeps that one and does not use this pair. Use another folder for its state, or remove the old account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not agreed to the CA&apos;s terms of service; the client will ask, or refuse to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address: some CAs refuse to open an account without one, and a single-use pair may be spent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in %1 before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the access data of the DNS provider in %1 before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package %1 must be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 was used by an older version, run “lego migrate” on it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client listens on port %1 itself while it obtains a certificate: nothing else may use that port then, and the CA must reach it from outside as port 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from the documentation of this version; we have not run it ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private CA is known to the client through the variable %1 only: set it, too, when you call the client by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which came with the client&apos;s package, renews the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA bundle then holds for every certificate this timer renews, also those of other CAs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other configuration may keep certificates in %1: what this file does not name is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC key is wrong: it does not belong to this key identifier (KID), or a character was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA does not know the key identifier (KID): mistyped, expired, revoked, or meant for another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA wants the pair and did not get it: the file with the pair was not used, or is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC key is not valid base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate for %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has what %1 needs to obtain the certificate from %2. The pair of key identifier (KID) and HMAC key ties the ACME account to the paid subscription; it is needed once, when the account is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder to %1 on the server, keep its permissions (for instance with “cp -a”), and run the following lines from inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this regularly, for instance twice a day; it does something only when the certificate is due:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once put in place, this happens by itself. To try it by hand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the CA refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never send the files with the HMAC key by e-mail, and do not put them under version control. The key itself stays in EAB Vault: the files can be written again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%n record(s): every page and every sealed secret is as it was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: keyslots.json is older than the one this vault last wrote. Somebody may have put an old password back; see “slot list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: the key slots were changed by something else than this program; see “slot list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>note: %n message(s) taken in while locked: “import --inbox” files them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOCK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) saved already; nothing was stored again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) would be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) saved (batch %1, taken back with “undo-import %1”).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed; they are filed when an owner unlocks the vault.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vault:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format:   %1, SQLCipher %2, SQLite %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: Argon2id, %1 MiB, %2 passes, %3 lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: this password is weak. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new vault is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code. Write it down and keep it away from this computer; it is shown this once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>saved, %n byte(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CA Reference equals the order number; usually they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, sealed with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key, base64url:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”. “restore-record %2” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (as root)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for “%2”, written to %3:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (holds the HMAC key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run from inside that folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON THIS COMPUTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code. Write it down; it is shown this once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key slot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: the entry stays in the keychain (%1); it opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key slot %1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or recovery code to try:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens key slot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed. The recovery code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“eab-vault-cli --help” lists commands and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at %1, password “only for the tour”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, and saved with the mail itself, sealed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies in %1 and may be deleted. Your own vault was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer shown in the portal since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the portal for %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have been used %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be used within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence ended %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence runs for %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be used until %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be used for %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved yet. Take the pair in while the seller still shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair was not saved in time. Look for the order e-mail, or ask the seller&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a client and run it now: an unused pair stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but not proved. Set up a client now, while a slip could still be corrected from the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence has ended. Renew it with the seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved %1</source>
        <comment>on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved, not proved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::ChallengePage</name>
    <message>
        <source>Through the &amp;web server (http-01, webroot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client &amp;listens itself (http-01, standalone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through &amp;DNS (dns-01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard can only be proved through DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are the domains proved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA checks that you control the names, with a file on the web server or a DNS record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port it listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS p&amp;rovider, by the client&apos;s name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;credentials file (empty: a template is written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS &amp;hook (empty: a template is written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full path on the server, beginning with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the DNS provider, or choose “manual” for a hook of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::ClientPage</name>
    <message>
        <source>Use its configuration &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program on the server that obtains and renews the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;version on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer: %1. If the server has another, write that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on this computer; assumed. Understood: %1. “%2 --version” on the server tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version. Write it like 2.1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is too old for external account binding. Understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::CredentialPage</name>
    <message>
        <source>Which credential?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair that ties the client&apos;s account to what was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is saved yet. Take in the order e-mail first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key identifier (KID): %1
Directory URL: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::DeadlineCard</name>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order date, so no clock runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::DetailsPage</name>
    <message>
        <source>I have read the CA&apos;s &amp;terms of service and agree to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account, key and renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filled in suits most servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail for the ACME account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: I start it myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command after a new certificate (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for these &amp;files on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the client&apos;s own &amp;state (empty: its default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;bundle, only for a private ACME server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full path on the server, beginning with /.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::DomainsPage</name>
    <message>
        <source>For which domains?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name per line. The first one gives the certificate its name. *.example.org covers all names one level below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written %2 in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard can only be proved through DNS (dns-01).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one domain, such as www.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n</source>
        <comment>first domain and number of further ones</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::EmptyPage</name>
    <message>
        <source>Drop the order e-mail here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the key identifier (KID) and the HMAC key. We find them, you check them, they are saved before the seller hides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a &amp;sample order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the file; the HMAC key is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC key stays out of the process list and the shell history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be deleted once the account is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportDialog</name>
    <message>
        <source>Was standard base64: kept as bytes, written as base64url. Same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “=” at the end is left out. Same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was broken over lines and put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes or punctuation around it were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It mixes two alphabets: compare it with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last character looks wrong: compare it with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One extra base64 layer was taken off, which this source adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key identifier (KID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show the HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this short key all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directory URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order da&amp;te (YYYY-MM-DD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the other key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: replace or keep both...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the saved key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype it in instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Formerly Supplier Order Number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It equals the order number, which is unusual: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the order number, as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows the pair until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date no clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. No record with this key identifier yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already saved, as record %1. Nothing will be stored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key identifier is saved with another HMAC key, as record %1. Which one is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 was waiting for this pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is left out when the record is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::MainWindow</name>
    <message>
        <source>EAB Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an order e-mail or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a record in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About EAB Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAB Vault %1 keeps the credentials of ACME certificate subscriptions safe and puts them to use.

Your vault is at %2. It is a folder with an encrypted SQLCipher database; no data leaves this computer.

What it does not defend against: malware in your own session while the vault is unlocked, hibernation images, and somebody watching the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slots file is older than the one this vault last wrote: an old password may work again. Look at the ways into the vault in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slots were changed by something else than this program. Look at the ways into the vault in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked. %n window(s) close within three days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an order e-mail, an API answer or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed. You will see them when you unlock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already saved; nothing was stored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault (a folder whose name ends in .eabvault)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it to take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it: it is sealed now and filed when you unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed. An owner of the vault will see them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::MessageBar</name>
    <message>
        <source>Close this remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::NewPasswordDialog</name>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::NewVaultAssistant</name>
    <message>
        <source>Step %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place for your certificate credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key identifier (KID) and the HMAC key you bought are kept in an encrypted vault on this computer. Nothing is sent anywhere. Choose the password that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a vault I have...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault when the password is forgotten. It is shown only now. Print it or write it down, and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two groups of it, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also open it with the &amp;keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A convenience: the password and the recovery code keep working without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too easy to guess. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your paper: groups %1 and %2. This makes sure it can be read when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 is not as it was shown. Compare it with your paper, or look at the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The vault is ready all the same: go on without the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAB Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Print it or move it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring. Take the mark away to go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what the seller shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page or message will do: key identifier (KID), HMAC key, directory URL and order are found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordEditor</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>was standard base64, written as base64url: the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixes two alphabets: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last character looks wrong: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key identifier (KID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved; type only to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this &amp;short key all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directory URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formerly Supplier Order Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order da&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD; starts the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer or seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issuer or seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact for the ACME account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from product and domain if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordListModel</name>
    <message>
        <source>CA Ref %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordPane</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on the clipboard for %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;message it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key identifier (KID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show the HMAC key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the HMAC key for a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved yet. Take in the order e-mail, or edit the record to type the pair in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the directory URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the CA Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message, sealed with this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the pair in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pair in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>formerly Supplier Order Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA Reference equals the order number. They usually differ: look for the reference in the shipment e-mail, for a lost one may forfeit the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::SecretLabel</name>
    <message>
        <source>HMAC key, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC key, hidden: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::SettingsDialog</name>
    <message>
        <source>Support password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ways into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language (after the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n idle minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the computer goes to slee&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While locked, say how many &amp;windows close soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied HMAC &amp;key stays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these opens the vault by itself. A support password shows orders and deadlines, but no HMAC key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further &amp;password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;support password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new &amp;recovery code...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens orders, references and deadlines read-only, and no HMAC key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens everything, like yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, and tried once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down; it is shown only now. The old one keeps working until you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault now, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the way in to be removed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. Its entry stays in the keyring, but opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::SetupWizard</name>
    <message>
        <source>Set up a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the files into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Copy that folder to the server as %2 and follow its README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::SourceDialog</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::SourceView</name>
    <message>
        <source>Source, as text; secrets are masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::TextDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::UnlockPage</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with system &amp;keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;another vault...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an order e-mail here: it is sealed now and filed when you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an order e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code, eight groups of five characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is wrong. It has eight groups of five characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eab::ui::VaultView</name>
    <message>
        <source>Choose a record to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders, references, KIDs, customers (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About EAB Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an order e-mail or text (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a record in (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write files for certbot or lego (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opened read-only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support login: orders and deadlines, no secrets, nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention, most urgent first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), most urgent first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>title, time left, what counts, advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps the credentials of ACME certificate subscriptions safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order e-mails to take in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
