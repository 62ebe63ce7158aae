// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/LoginRow.h"

#include "intake/DirectoryText.h"
#include "intake/LabelScanner.h"
#include "intake/Lexicon.h"
#include "intake/WholeValue.h"

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

/** Speaks of EAB or ACME in words of its own: "Fjord CA EAB", not "Macme". */
bool speaksOfEab(QStringView text)
{
    static constexpr std::array<QStringView, 6> words {u"eab", u"acme", u"hmac",
                                                       u"kid", u"caas", u"external account"};
    for (const QStringView word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            const qsizetype after = at + word.size();
            const bool alone = (at == 0 || !text[at - 1].isLetterOrNumber())
                && (after >= text.size() || !text[after].isLetterOrNumber());
            if (alone)
                return true;
        }
    }
    return false;
}

void addMissing(Item &item, Fact fact)
{
    if (!has(item.facts, fact.meaning))
        item.facts.push_back(std::move(fact));
}

class LoginReader
{
public:
    LoginReader(TextContext &context, const std::vector<LoginPart> &parts, const TableRow &row)
        : m_context(context)
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].view().isEmpty())
                continue;
            const MappedText *&cell = m_cells[static_cast<size_t>(parts[i])];
            if (cell == nullptr)
                cell = &row.cells[i];
            if (parts[i] == LoginPart::Notes)
                m_notes.push_back(&row.cells[i]);
        }
    }

    void read(Item &item)
    {
        const MappedText *password = cell(LoginPart::Password);
        if (password != nullptr)
            m_context.secrets.push_back(password->spanOf(0, password->size()));
        readNotes(item);
        if (!has(item.facts, Meaning::Kid) && !has(item.facts, Meaning::Hmac))
            readPair(item);
        if (!has(item.facts, Meaning::Kid) && !has(item.facts, Meaning::Hmac))
            return;
        addCell(item, Meaning::Directory, LoginPart::Url);
        addCell(item, Meaning::Product, LoginPart::Title);
        if (const MappedText *created = cell(LoginPart::Created); created != nullptr) {
            auto fact = wholeFact(Meaning::OrderDate, Surety::Fair, *created);
            if (fact) {
                fact->moment = {}; // when the entry was written, not when the order was placed
                addMissing(item, std::move(*fact));
            }
        }
    }

private:
    [[nodiscard]] const MappedText *cell(LoginPart part) const
    {
        return m_cells[static_cast<size_t>(part)];
    }
    [[nodiscard]] QStringView view(LoginPart part) const
    {
        const MappedText *found = cell(part);
        return found == nullptr ? QStringView() : found->view();
    }

    void addCell(Item &item, Meaning meaning, LoginPart part)
    {
        if (cell(part) == nullptr)
            return;
        auto fact = wholeFact(meaning, Surety::Fair, *cell(part));
        if (fact)
            addMissing(item, std::move(*fact));
    }

    void readNotes(Item &item)
    {
        for (const MappedText *notes : m_notes) {
            TextContext inner(notes->part(0, notes->size()));
            scanLabels(inner);
            m_context.secrets.insert(m_context.secrets.end(), inner.secrets.begin(),
                                     inner.secrets.end());
            for (Item &note : inner.items) {
                for (Fact &fact : note.facts)
                    addMissing(item, std::move(fact));
            }
        }
    }

    void readPair(Item &item)
    {
        if (cell(LoginPart::User) == nullptr || cell(LoginPart::Password) == nullptr)
            return;
        const QStringView user = view(LoginPart::User);
        const bool named = speaksOfEab(view(LoginPart::Title))
            || speaksOfEab(view(LoginPart::Group)) || speaksOfEab(view(LoginPart::Notes));
        const bool ofAcme = named || looksLikeDirectory(view(LoginPart::Url));
        auto kid = wholeFact(Meaning::Kid, Surety::Fair, *cell(LoginPart::User));
        auto key = wholeFact(Meaning::Hmac, Surety::Fair, *cell(LoginPart::Password));
        if (!ofAcme || !kid || !key || user.contains(u'@'))
            return;
        const bool sound = key->hmac && !key->hmac->problem;
        if (!sound && !(named && looksRandom(user)))
            return;
        item.facts.push_back(std::move(*kid));
        item.facts.push_back(std::move(*key));
    }

    TextContext &m_context;
    std::array<const MappedText *, 8> m_cells {};
    std::vector<const MappedText *> m_notes;
};

} // namespace

LoginPart loginPart(const QString &compactName)
{
    struct Named
    {
        LoginPart part;
        QStringView names;
    };
    static constexpr Named parts[] {
        {LoginPart::User, u"username|user|login|loginname|loginusername|benutzername"},
        {LoginPart::Password, u"password|passwort|loginpassword"},
        {LoginPart::Url, u"url|uri|website|loginuri|loginurl|websiteurl"},
        {LoginPart::Title, u"title|name|account|titel"},
        {LoginPart::Group, u"group|folder|grouping|gruppe|vault"},
        {LoginPart::Notes, u"notes|note|extra|comments|notizen|fields"},
        {LoginPart::Created, u"created|creationtime|createdat"},
    };
    for (const auto &[part, names] : parts) {
        if (isOneOf(compactName, names))
            return part;
    }
    return LoginPart::None;
}

void readLogin(TextContext &context, const std::vector<LoginPart> &parts, const TableRow &row,
               Item &item)
{
    LoginReader(context, parts, row).read(item);
}

} // namespace eab::intake
