// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/RecordOptions.h"

#include "app/words/FieldText.h"
#include "cli/Choice.h"
#include "cli/Command.h"
#include "cli/Help.h"

#include <list>

namespace eab::cli {

namespace {

using domain::Field;
using domain::Record;

constexpr qint64 mostNotesBytes = 1 << 20;

/** The words of a field's option. */
struct OptionWords
{
    const char *field;
    const char *option;
    const char *value;
    const char *description;
};

/** In the order in which the help tells them; the options of the key follow the one it is known
 *  by. */
constexpr OptionWords optionWords[] {
    {"title", "--title", "TITLE", "Title of the record"},
    {"issuer", "--issuer", "NAME", "Seller: an id known to the program, or any name"},
    {"ca", "--ca", "NAME", "The CA, where the directory URL does not tell it: an id, or any name"},
    {"kid", "--kid", "KID", "Key identifier (KID)"},
    {"directory_url", "--directory", "URL", "ACME directory URL"},
    {"order_number", "--order", "NUMBER", "Order number"},
    {"ca_reference", "--ca-reference", "NUMBER", "CA Reference, formerly Supplier Order Number"},
    {"product", "--product", "NAME", "Product"},
    {"email", "--email", "ADDRESS", "Contact for the ACME account"},
    {"contacts", "--contact", "ADDRESS",
     "Further contact for the ACME account; may be given more than once"},
    {"customer", "--customer", "NAME", "Customer"},
    {"order_date", "--order-date", "TIME", "YYYY-MM-DD, or with the time as YYYY-MM-DDThh:mm:ssZ"},
    {"kind", "--kind", "order|certificate|undecided",
     "Of a record without a pair: whether one will come (order), none will, or nobody knows"},
    {"portal_visible_until", "--portal-until", "TIME",
     "Until when the portal shows the pair, as a day or a moment; rule: as the seller's rule says"},
    {"must_register_before", "--register-before", "TIME",
     "Until when an unused pair works, as a day or a moment; rule: as the seller's rule says"},
    {"licence_expires", "--licence-expires", "TIME", "When the licence ends, as a day or a moment"},
    {"usage_limit", "--usage-limit", "NUMBER", "How many requests the pair allows"},
    {"start_date", "--start", "DAY", "First day the pair may be used"},
    {"end_date", "--end", "DAY", "Last day the pair may be used"},
    {"use_policy", "--use-policy", "one-time|reusable|counted|unknown",
     "How often the pair may open an account"},
    {"domains", "--domain", "NAME", "Domain name; may be given more than once"},
    {"tags", "--tag", "TAG", "Tag; may be given more than once"},
    {"notes", "--notes-file", "FILE", "File with notes, - for standard input"},
};

/** A field's option, and what was given. */
struct FieldOption
{
    const Field *field;
    CLI::Option *option = nullptr;
    std::string text {};
    std::vector<std::string> texts {};
};

/** Takes over what was given for one field. */
Result<void> take(const FieldOption &given, app::RecordChanges &changes, Terminal &terminal)
{
    using Texts = std::optional<QStringList> app::RecordChanges::*;
    if (given.field->member == Field::Member(&Record::notes)) {
        const auto notes = EAB_TRY(terminal.readAll(text(given.text), mostNotesBytes));
        changes.notes = QString::fromUtf8(notes);
    } else if (const auto *list = std::get_if<Texts>(&given.field->change)) {
        changes.**list = texts(given.texts);
    } else {
        EAB_TRY(app::takeTyped(*given.field, text(given.text), changes));
    }
    return {};
}

} // namespace

struct RecordOptions::Values
{
    std::list<FieldOption> fields;
    CLI::Option *hmacOption = nullptr;
    CLI::Option *algorithmOption = nullptr;
    std::string hmacFile;
    domain::HmacAlgorithm algorithm = domain::HmacAlgorithm::Hs256;
    bool acceptShortKey = false;
};

RecordOptions::RecordOptions(CLI::App &command)
    : m_values(std::make_shared<Values>())
{
    Values &v = *m_values;
    for (const OptionWords &words : optionWords) {
        FieldOption &one = v.fields.emplace_back(FieldOption {&app::fieldNamed(words.field)});
        const bool isList = std::holds_alternative<QStringList Record::*>(one.field->member);
        one.option = isList
            ? command.add_option(words.option, one.texts, words.description)->take_all()
            : command.add_option(words.option, one.text, words.description);
        one.option->type_name(words.value);
        if (const auto choices = choicesOf(*one.option); !choices.empty())
            one.option->check(CLI::IsMember(choices));
        if (one.field->member != Field::Member(&Record::kid))
            continue;
        v.hmacOption = addValue(command, "--hmac-file", v.hmacFile, "FILE",
                                "File whose first line is the HMAC key, - for standard input");
        command.add_flag("--accept-short-key", v.acceptShortKey,
                         "Store an HMAC key shorter than 32 bytes all the same");
        v.algorithmOption = addChoice(command, "--hmac-alg", v.algorithm,
                                      {{"HS256", domain::HmacAlgorithm::Hs256},
                                       {"HS384", domain::HmacAlgorithm::Hs384},
                                       {"HS512", domain::HmacAlgorithm::Hs512}},
                                      "What the key is used with; HS256 is usual");
    }
}

Result<app::RecordChanges> RecordOptions::changes(Terminal &terminal) const
{
    const Values &v = *m_values;
    app::RecordChanges changes;
    if (v.acceptShortKey)
        changes.shortKey = domain::ShortKey::AcceptAfterWarning;
    if (v.algorithmOption->count() > 0)
        changes.algorithm = v.algorithm;
    if (v.hmacOption->count() > 0) {
        const auto line = EAB_TRY(terminal.firstLine(text(v.hmacFile)));
        auto decoded = EAB_TRY(domain::HmacKey::decode(line));
        changes.hmac = std::move(decoded.key);
    }
    for (const FieldOption &one : v.fields) {
        if (one.option->count() == 0)
            continue;
        EAB_TRY(take(one, changes, terminal));
    }
    return changes;
}

} // namespace eab::cli
