// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/TableReader.h"

#include "intake/Lexicon.h"
#include "intake/LoginRow.h"
#include "intake/Record.h"
#include "intake/TableRows.h"
#include "intake/WholeValue.h"

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

constexpr size_t mostColumns = 200;
constexpr qsizetype longestHeader = 8192;
constexpr qsizetype longestName = 120;

/** What a column holds: something with a meaning, or a part of a login. */
struct Column
{
    std::optional<Identifier> meaning;
    LoginPart login = LoginPart::None;
    OuterLayer layer = OuterLayer::None;
    QString name; //!< folded
    bool repeated = false; //!< another column before it has the same name
};

struct Table
{
    std::vector<Column> columns;
    CellBorder border = CellBorder::Comma;
    qsizetype firstRow = 0;
    bool isLogins = false; //!< user names and passwords
    size_t named = 0; //!< columns with a meaning of a pair or an order
};

/** Without the marks around it. */
QStringView bareName(QStringView name)
{
    while (name.endsWith(u':') || name.endsWith(u'*') || name.endsWith(u'`'))
        name = name.chopped(1);
    while (name.startsWith(u'*') || name.startsWith(u'`'))
        name = name.mid(1);
    return name;
}

std::optional<Identifier> meaningOf(QStringView bare)
{
    if (bare.isEmpty() || bare.size() > longestName)
        return std::nullopt;
    const auto label = longestLabel(bare, 0);
    qsizetype end = label ? label->end : 0;
    while (end < bare.size() && !bare[end].isLetterOrNumber())
        ++end;
    if (label && end == bare.size())
        return Identifier {label->meaning, label->surety, {}};
    return identify(bare);
}

Column columnOf(QStringView name)
{
    name = bareName(name);
    Column column;
    column.login = loginPart(compactName(name));
    column.layer = outerLayerOf(compactName(name));
    column.name = name.left(longestName).trimmed().toString().toCaseFolded();
    column.meaning = meaningOf(name);
    return column;
}

bool isOfCredential(Meaning meaning)
{
    return meaning != Meaning::Nothing && meaning != Meaning::Secret;
}

/** The table whose names stand in the row at `at`, if they are such names at all. */
std::optional<Table> tableAt(const MappedText &text, qsizetype at, CellBorder border)
{
    const TableRow row = tableRow(text, at, border);
    if (row.cells.size() < 2 || row.cells.size() > mostColumns)
        return std::nullopt;
    Table table;
    table.border = border;
    table.firstRow = row.end;
    bool user = false;
    bool password = false;
    bool ofPair = false;
    size_t unknown = 0;
    for (const MappedText &cell : row.cells) {
        Column column = columnOf(cell.view());
        user = user || column.login == LoginPart::User;
        password = password || column.login == LoginPart::Password;
        if (column.meaning && isOfCredential(column.meaning->meaning)) {
            const Meaning meaning = column.meaning->meaning;
            const bool twice = std::any_of(
                table.columns.begin(), table.columns.end(), [meaning](const Column &other) {
                    return other.meaning && other.meaning->meaning == meaning;
                });
            column.repeated
                = std::any_of(table.columns.begin(), table.columns.end(),
                              [&column](const Column &other) { return other.name == column.name; });
            if (twice && !column.repeated && (meaning == Meaning::Kid || meaning == Meaning::Hmac))
                return std::nullopt; // "HMAC Key", "$HMAC": a label and its value
            ++table.named;
            ofPair = ofPair || meaning == Meaning::Kid || meaning == Meaning::Hmac
                || meaning == Meaning::OrderNumber || meaning == Meaning::CaReference;
        } else if (!column.meaning && column.login == LoginPart::None) {
            ++unknown;
        }
        table.columns.push_back(std::move(column));
    }
    table.isLogins = user && password;
    const bool prose = (border == CellBorder::Comma || border == CellBorder::Semicolon)
        && unknown > table.named + 1;
    if (!table.isLogins && (!ofPair || table.named < 2 || prose))
        return std::nullopt;
    return table;
}

class TableReader
{
public:
    explicit TableReader(TextContext &context)
        : m_context(context)
    { }

    bool read()
    {
        bool isDocument = false;
        const auto &lines = m_context.lines;
        for (size_t i = 0; i < lines.size(); ++i) {
            const qsizetype at = lines[i].margin();
            const bool mayBegin = !lines[i].isComment && !m_context.isClaimed(lines[i].first())
                && lines[i].last() - lines[i].first() < longestHeader && mayName(lines[i]);
            const auto table = mayBegin ? findTable(lines[i]) : std::nullopt;
            if (!table)
                continue;
            const qsizetype end = readRows(*table);
            if (end <= table->firstRow)
                continue;
            m_context.claim(at, end);
            isDocument = isDocument
                || (i <= 1 && table->border != CellBorder::Pipe
                    && table->border != CellBorder::Blanks);
            while (i + 1 < lines.size() && lines[i + 1].first() < end)
                ++i;
        }
        return isDocument;
    }

private:
    /** A quick look that spares most lines the closer one. */
    [[nodiscard]] bool mayName(const Line &line) const
    {
        const QStringView text = m_context.view();
        for (qsizetype at = line.first(); at < line.last(); ++at) {
            if (isWordStart(text, at) && longestLabel(text, at))
                return true;
        }
        return text.mid(line.first(), line.last() - line.first())
            .contains(u"user", Qt::CaseInsensitive);
    }

    [[nodiscard]] std::optional<Table> findTable(const Line &line) const
    {
        const QStringView text = m_context.view().mid(line.first(), line.last() - line.first());
        static constexpr std::array<std::pair<QStringView, CellBorder>, 5> borders {{
            {u"\t", CellBorder::Tab},
            {u"|", CellBorder::Pipe},
            {u",", CellBorder::Comma},
            {u";", CellBorder::Semicolon},
            {u"  ", CellBorder::Blanks},
        }};
        for (const auto &[mark, border] : borders) {
            if (!text.contains(mark))
                continue;
            const bool inLine = border == CellBorder::Pipe || border == CellBorder::Blanks;
            if (auto table = tableAt(m_context.text, inLine ? line.first() : line.margin(), border))
                return table;
        }
        return std::nullopt;
    }

    /** Where the rows end; no further than the first row when there is none. */
    qsizetype readRows(const Table &table)
    {
        const QStringView text = m_context.view();
        const bool loose = table.border == CellBorder::Pipe || table.border == CellBorder::Blanks;
        qsizetype at = table.firstRow;
        qsizetype end = table.firstRow;
        while (at < text.size()) {
            if (loose) {
                while (at < text.size() && (text[at] == u' ' || text[at] == u'>'))
                    ++at;
            }
            if (at >= text.size() || text[at] == u'\n')
                break;
            const TableRow row = tableRow(m_context.text, at, table.border);
            if (repeatsNames(table, row)) {
                at = row.end;
                end = row.end;
                continue;
            }
            const bool fits = loose ? row.cells.size() == table.columns.size() || isRule(row)
                                    : row.cells.size() > 1 && !isTooWide(table, row);
            if (!fits && (loose || !namesPurchase(table, row)))
                break;
            if (!isRule(row) && !readRow(table, row, at))
                break;
            at = row.end;
            end = row.end;
        }
        return end;
    }

    /** The row of names once more, as on every page of a long list. */
    static bool repeatsNames(const Table &table, const TableRow &row)
    {
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            const auto &meaning = table.columns[i].meaning;
            const bool ofPair = meaning
                && (meaning->meaning == Meaning::Kid || meaning->meaning == Meaning::Hmac);
            if (!ofPair)
                continue;
            const auto here = meaningOf(bareName(row.cells[i].view()));
            return here && here->meaning == meaning->meaning;
        }
        return false;
    }

    /** "|---|:--|" and "---  ---" */
    static bool isRule(const TableRow &row)
    {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const MappedText &cell) {
            return std::all_of(cell.view().begin(), cell.view().end(), [](QChar c) {
                return c == u'-' || c == u':' || c == u'=' || c == u' ' || c == u'+';
            });
        });
    }

    /** More cells than columns, and something in them. */
    static bool isTooWide(const Table &table, const TableRow &row)
    {
        for (size_t i = table.columns.size(); i < row.cells.size(); ++i) {
            if (!row.cells[i].view().isEmpty())
                return true;
        }
        return false;
    }

    /** Whether a row of another width is one of the table all the same: an order number or a
     *  reference stands where it should. */
    static bool namesPurchase(const Table &table, const TableRow &row)
    {
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            const auto &meaning = table.columns[i].meaning;
            const QStringView text = row.cells[i].view();
            const bool digit
                = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
            if (meaning && digit
                && (meaning->meaning == Meaning::OrderNumber
                    || meaning->meaning == Meaning::CaReference)
                && wholeFact(meaning->meaning, meaning->surety, row.cells[i]))
                return true;
        }
        return false;
    }

    /** What the shape of a row says against it. */
    static void noteShape(const Table &table, const TableRow &row, Item &item)
    {
        using Kind = domain::ImportRemark::Kind;
        const bool strict
            = table.border == CellBorder::Comma || table.border == CellBorder::Semicolon;
        if (isTooWide(table, row)) {
            item.remarks.push_back({Kind::LongRow, {}, {}});
            item.conflicting = true;
        } else if (strict && row.cells.size() < table.columns.size()) {
            item.remarks.push_back({Kind::ShortRow, {}, {}});
        }
    }

    /** Adds a fact; where another column has told it differently the first one stays, and both are
     *  said. */
    static void addFact(Item &item, Fact fact, const Column &column)
    {
        using Kind = domain::ImportRemark::Kind;
        const auto known
            = std::find_if(item.facts.begin(), item.facts.end(),
                           [&fact](const Fact &other) { return other.meaning == fact.meaning; });
        const bool number
            = fact.meaning == Meaning::OrderNumber || fact.meaning == Meaning::CaReference;
        if (known == item.facts.end() || sameValue(*known, fact) || !(column.repeated || number)) {
            item.facts.push_back(std::move(fact));
            return;
        }
        QStringList values {known->value, fact.value};
        if (fact.meaning == Meaning::Hmac)
            values.clear();
        item.conflicting = item.conflicting || column.repeated;
        item.remarks.push_back({column.repeated ? Kind::RepeatedColumn : Kind::Contradicted,
                                *fieldOf(fact.meaning), values});
    }

    /** Marks around a value in Markdown. */
    static MappedText undecorated(const MappedText &cell)
    {
        const QStringView text = cell.view();
        qsizetype from = 0;
        qsizetype to = text.size();
        while (from < to
               && (text[from] == u'`'
                   || (text[from] == u'*' && (from + 1 >= to || text[from + 1] != u'.'))))
            ++from;
        while (to > from && (text[to - 1] == u'`' || text[to - 1] == u'*'))
            --to;
        return cell.part(from, to);
    }

    /** Where the row ends, without its line end. */
    [[nodiscard]] qsizetype rowEnd(const TableRow &row) const
    {
        const QStringView text = m_context.view();
        return row.end > 0 && text[row.end - 1] == u'\n' ? row.end - 1 : row.end;
    }

    /** Adds what the row says; false where it is no row of this table. */
    bool readRow(const Table &table, const TableRow &row, qsizetype at)
    {
        Item item;
        item.at = m_context.text.sourceAt(at);
        item.facts.reserve(table.named);
        bool seenMeaning = false;
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            const Column &column = table.columns[i];
            if (!column.meaning || row.cells[i].view().isEmpty())
                continue;
            seenMeaning = true;
            if (table.isLogins && column.login != LoginPart::None)
                continue;
            const MappedText cell = undecorated(row.cells[i]);
            if (column.meaning->meaning == Meaning::Secret) {
                m_context.secrets.push_back(cell.spanOf(0, cell.size()));
                continue;
            }
            auto fact = wholeFact(column.meaning->meaning, column.meaning->surety, cell,
                                  &m_context.variables, column.layer);
            if (fact)
                addFact(item, std::move(*fact), column);
            else if (const auto field = fieldOf(column.meaning->meaning);
                     field && isTooLong(column.meaning->meaning, cell.view()))
                item.remarks.push_back({domain::ImportRemark::Kind::TooLong, *field, {}});
        }
        if (table.isLogins) {
            std::vector<LoginPart> parts;
            for (const Column &column : table.columns)
                parts.push_back(column.login);
            readLogin(m_context, parts, row, item);
        }
        const bool kid = has(item.facts, Meaning::Kid);
        const bool key = has(item.facts, Meaning::Hmac);
        item.whole = kid && key;
        item.closed = !kid && !key && !table.isLogins;
        item.stretch = m_context.text.spanOf(at, rowEnd(row));
        if (!table.isLogins)
            noteShape(table, row, item);
        if (kid || key || has(item.facts, Meaning::OrderNumber)
            || has(item.facts, Meaning::CaReference))
            m_context.items.push_back(std::move(item));
        return seenMeaning || table.isLogins;
    }

    TextContext &m_context;
};

} // namespace

bool readTables(TextContext &context)
{
    return TableReader(context).read();
}

} // namespace eab::intake
