// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/LoginRow.h"

#include "intake/DirectoryText.h"
#include "intake/LabelScanner.h"
#include "intake/WholeValue.h"

#include <QHash>

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

bool has(const std::vector<Fact> &facts, Meaning meaning)
{
    return std::any_of(facts.begin(), facts.end(),
                       [meaning](const Fact &fact) { return fact.meaning == meaning; });
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
    static const QHash<QString, LoginPart> parts {
        {u"username"_s, LoginPart::User},
        {u"user"_s, LoginPart::User},
        {u"login"_s, LoginPart::User},
        {u"loginname"_s, LoginPart::User},
        {u"loginusername"_s, LoginPart::User},
        {u"benutzername"_s, LoginPart::User},
        {u"password"_s, LoginPart::Password},
        {u"passwort"_s, LoginPart::Password},
        {u"loginpassword"_s, LoginPart::Password},
        {u"url"_s, LoginPart::Url},
        {u"uri"_s, LoginPart::Url},
        {u"website"_s, LoginPart::Url},
        {u"loginuri"_s, LoginPart::Url},
        {u"loginurl"_s, LoginPart::Url},
        {u"websiteurl"_s, LoginPart::Url},
        {u"title"_s, LoginPart::Title},
        {u"name"_s, LoginPart::Title},
        {u"account"_s, LoginPart::Title},
        {u"titel"_s, LoginPart::Title},
        {u"group"_s, LoginPart::Group},
        {u"folder"_s, LoginPart::Group},
        {u"grouping"_s, LoginPart::Group},
        {u"gruppe"_s, LoginPart::Group},
        {u"vault"_s, LoginPart::Group},
        {u"notes"_s, LoginPart::Notes},
        {u"note"_s, LoginPart::Notes},
        {u"extra"_s, LoginPart::Notes},
        {u"comments"_s, LoginPart::Notes},
        {u"notizen"_s, LoginPart::Notes},
        {u"fields"_s, LoginPart::Notes},
        {u"created"_s, LoginPart::Created},
        {u"creationtime"_s, LoginPart::Created},
        {u"createdat"_s, LoginPart::Created},
    };
    return parts.value(compactName, LoginPart::None);
}

void readLogin(TextContext &context, const std::vector<LoginPart> &parts, const TableRow &row,
               Item &item)
{
    LoginReader(context, parts, row).read(item);
}

} // namespace eab::intake
