#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# update.sh - brings the .ts files up to the texts in the sources.
#
# English is the language of the sources; its file only has the plural forms, which are filled in here.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
"$lupdate" -silent -I . -I src -no-ui-lines -locations none -no-obsolete src ui -ts translations/eab-vault_de.ts translations/eab-vault_ar.ts
"$lupdate" -silent -I . -I src -no-ui-lines -locations none -no-obsolete -pluralonly -source-language en -target-language en src ui \
    -ts translations/eab-vault_en.ts
python3 - <<'PY'
import re, xml.etree.ElementTree as ET
path = 'translations/eab-vault_en.ts'
agreeing = [
    ('So are %n letter ', 'So is %n letter '), ('window close', 'window closes'), ('%n need attention', '%n needs attention'), ('way in open ', 'way in opens '),
    ('support password open', 'support password opens'), ('backup take', 'backup takes'), ('they may have', 'it may have'),
    ('letter box wait', 'letter box waits'), ('letter that wait', 'letter that waits'),
    ('record have lost what their', 'record has lost what its'), ('row were left out because they', 'row was left out because it'),
    ('record with everything sealed in them', 'record with everything sealed in it'), ('record are in', 'record is in'),
    ('record with all their keys', 'record with all its keys'),
]
tree = ET.parse(path)
for message in tree.iter('message'):
    if message.get('numerus') != 'yes':
        continue
    source = message.findtext('source')
    one = re.sub(r'\(e?s\)', '', source)
    many = re.sub(r'\((e?s)\)', r'\1', source)
    # What agrees with its number the other way round.
    for of_many, of_one in agreeing:
        one = one.replace(of_many, of_one)
    many = many.replace('%n needs attention', '%n need attention')
    translation = message.find('translation')
    translation.attrib.pop('type', None)
    for form in list(translation):
        translation.remove(form)
    translation.text = None
    for text in (one, many):
        ET.SubElement(translation, 'numerusform').text = text
ET.indent(tree, '    ')
body = ET.tostring(tree.getroot(), encoding='unicode')
open(path, 'w').write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + '\n')
PY
