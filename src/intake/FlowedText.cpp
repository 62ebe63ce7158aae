// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/FlowedText.h"

namespace eab::intake {

QString unflowed(const QString &text, FlowBlank blank)
{
    QString result;
    result.reserve(text.size());
    bool flows = false;
    qsizetype depthBefore = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        end = end < 0 ? text.size() : end;
        QStringView line = QStringView(text).mid(at, end - at);
        at = end + 1;
        if (line.endsWith(u'\r'))
            line.chop(1);
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        const QStringView marks = line.left(depth);
        line = line.mid(depth);
        if (line.startsWith(u' ')) // stuffed
            line = line.mid(1);
        const bool signature = line == u"-- ";
        if (!flows || depth != depthBefore || signature) {
            if (!result.isEmpty())
                result += u'\n';
            result += marks;
            if (depth > 0)
                result += u' ';
        }
        flows = line.endsWith(u' ') && !signature;
        result += flows && blank == FlowBlank::Delete ? line.chopped(1) : line;
        depthBefore = depth;
    }
    if (text.endsWith(QLatin1Char('\n')))
        result += u'\n';
    return result;
}

} // namespace eab::intake
