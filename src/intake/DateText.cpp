// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/DateText.h"

#include "base/Literals.h"
#include "intake/Lexicon.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <vector>

namespace eab::intake {

namespace {

constexpr qsizetype longestDate = 80;

/** One word, number or sign of a date. */
struct Piece
{
    QString word; //!< lower case, without accents; empty for a number or sign
    int number = -1;
    int digits = 0;
    QChar sign;
    qsizetype end = 0;
};

QString withoutAccents(QChar c)
{
    const QString parts = QString(c).normalized(QString::NormalizationForm_KD).toLower();
    QString kept;
    for (const QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing)
            kept += part;
    }
    return kept;
}

std::vector<Piece> piecesOf(QStringView text)
{
    std::vector<Piece> pieces;
    const qsizetype end = std::min(text.size(), longestDate);
    for (qsizetype at = 0; at < end;) {
        const QChar c = text[at];
        Piece piece;
        if (c == u'\n' || c == u'\t')
            break;
        if (c.isDigit()) {
            piece.number = 0;
            for (; at < end && text[at].isDigit(); ++at) {
                piece.number = piece.digits < 8 ? piece.number * 10 + text[at].digitValue() : -1;
                ++piece.digits;
            }
        } else if (c.unicode() >= 0x3040 && c.unicode() <= 0x9fff) {
            piece.sign = c; // 年, 月, 日
            ++at;
        } else if (c.isLetter()) {
            for (; at < end && (text[at].isLetter() || text[at].isMark()); ++at)
                piece.word += withoutAccents(text[at]);
        } else {
            ++at;
            if (c.isSpace())
                continue;
            piece.sign = c;
        }
        piece.end = at;
        pieces.push_back(piece);
    }
    return pieces;
}

int monthOf(const QString &word)
{
    static constexpr std::array<QStringView, 12> names {
        u"january|jan|januar|janner|jaenner|janvier|janv|enero|ene|gennaio|gen|januari|janeiro",
        u"february|feb|februar|feber|fevrier|fevr|fev|febrero|febbraio|februari|fevereiro",
        u"march|mar|marz|maerz|mrz|mars|marzo|maart|mrt|marco",
        u"april|apr|avril|avr|abril|abr|aprile",
        u"may|mai|mayo|maggio|mag|mei|maio",
        u"june|jun|juni|juin|junio|giugno|giu|junho",
        u"july|jul|juli|juillet|juil|julio|luglio|lug|julho",
        u"august|aug|aout|agosto|ago|augustus",
        u"september|sep|sept|septembre|septiembre|setiembre|settembre|set|setembro",
        u"october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out",
        u"november|nov|novembre|noviembre|novembro",
        u"december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro"};
    const auto month = std::find_if(names.begin(), names.end(),
                                    [&word](QStringView known) { return isOneOf(word, known); });
    return month == names.end() ? 0 : static_cast<int>(month - names.begin()) + 1;
}

bool isFiller(const QString &word)
{
    return isOneOf(word, u"de|del|di|of|the|den|der|le|el|il|o|em|am|on|van|d");
}

bool isDayEnding(const QString &word)
{
    return isOneOf(word, u"st|nd|rd|th|er|re|e|a|o");
}

int fullYear(const Piece &piece)
{
    if (piece.digits == 4)
        return piece.number;
    return piece.digits == 2 ? 2000 + piece.number : -1;
}

class DateParser
{
public:
    explicit DateParser(QStringView text)
        : m_pieces(piecesOf(text))
    { }

    std::optional<DateReading> parse()
    {
        skipWeekday();
        if (!(numericDay() || namedDay()))
            return std::nullopt;
        m_reading.length = m_pieces[m_at - 1].end;
        if (m_reading.day.isValid())
            readTime();
        return m_reading;
    }

private:
    [[nodiscard]] const Piece &piece(size_t ahead = 0) const
    {
        static const Piece none;
        return m_at + ahead < m_pieces.size() ? m_pieces[m_at + ahead] : none;
    }
    [[nodiscard]] bool isSign(size_t ahead, QChar sign) const { return piece(ahead).sign == sign; }

    void skipWeekday()
    {
        if (isSign(0, u'(')) {
            ++m_at;
        }
        while (!piece().word.isEmpty() && monthOf(piece().word) == 0 && m_at < 3) {
            ++m_at; // "Fri", "vendredi", "sexta-feira", "on"
            while (isSign(0, u',') || isSign(0, u'.') || isSign(0, u'-'))
                ++m_at;
        }
    }

    bool take(int year, int month, int day, size_t pieces)
    {
        const QDate date(year, month, day);
        if (!date.isValid() || year < 1990 || year > 2200)
            return false;
        m_reading.day = date;
        m_at += pieces;
        return true;
    }

    /** Three numbers: "2025-03-14", "14.03.2025", "2025年3月14日", "20250314". */
    bool numericDay()
    {
        const Piece &first = piece();
        if (first.number < 0)
            return false;
        if (first.digits == 8)
            return take(first.number / 10000, first.number / 100 % 100, first.number % 100, 1);
        const QChar sign = piece(1).sign;
        if (sign == QChar(0x5e74) && isSign(3, QChar(0x6708)))
            return take(first.number, piece(2).number, piece(4).number,
                        isSign(5, QChar(0x65e5)) ? 6 : 5);
        const bool parted = (sign == u'-' || sign == u'.' || sign == u'/') && isSign(3, sign);
        if (!parted || piece(2).number < 0 || piece(4).number < 0)
            return false;
        if (first.digits == 4)
            return take(first.number, piece(2).number, piece(4).number, 5);
        const int year = fullYear(piece(4));
        const int second = piece(2).number;
        if (sign == u'.' || first.number > 12 || first.number == second)
            return take(year, second, first.number, 5);
        if (second > 12)
            return take(year, first.number, second, 5);
        if (year < 1990 || first.number < 1 || second < 1)
            return false;
        m_at += 5; // day or month first? Nobody can tell.
        return true;
    }

    /** A month by name: "14 March 2025", "March 14th, 2025", "14-Mar-2025". */
    bool namedDay()
    {
        const size_t from = m_at;
        int day = -1;
        int month = 0;
        for (int seen = 0; m_at < m_pieces.size() && seen < 9; ++seen, ++m_at) {
            const Piece &next = piece();
            if (next.number >= 0 && month > 0 && day > 0) {
                const int year = fullYear(next);
                if (take(year, month, day, 1))
                    return true;
                break;
            }
            if (next.number >= 0 && next.digits == 4 && day < 0 && month == 0
                && monthOf(piece(isSign(1, u'-') ? 2 : 1).word) > 0)
                return yearFirst();
            if (next.number >= 0 && next.digits <= 2 && day < 0)
                day = next.number;
            else if (monthOf(next.word) > 0) // the last one: "mar. 11 nov." begins with a Tuesday
                month = monthOf(next.word);
            else if (!isBetween(next, day))
                break;
        }
        m_at = from;
        return false;
    }

    bool yearFirst()
    {
        const size_t gap = isSign(1, u'-') ? 1 : 0;
        return take(piece().number, monthOf(piece(1 + gap).word), piece(2 + 2 * gap).number,
                    3 + 2 * gap);
    }

    static bool isBetween(const Piece &piece, int day)
    {
        if (!piece.word.isEmpty())
            return isFiller(piece.word) || (day > 0 && isDayEnding(piece.word));
        return piece.sign == u',' || piece.sign == u'.' || piece.sign == u'-' || piece.sign == u'/'
            || piece.sign == QChar(0x00ba) || piece.sign == QChar(0x00b0);
    }

    void readTime()
    {
        while (isSign(0, u',') || piece().word == "t"_L1 || piece().word == "at"_L1
               || piece().word == "um"_L1)
            ++m_at;
        if (piece().number < 0 || piece().digits > 2 || !isSign(1, u':') || piece(2).number < 0)
            return;
        int hour = piece().number;
        const int minute = piece(2).number;
        int second = 0;
        int thousandths = 0;
        m_at += 3;
        if (isSign(0, u':') && piece(1).number >= 0) {
            second = piece(1).number;
            m_at += 2;
            if ((isSign(0, u'.') || isSign(0, u',')) && piece(1).number >= 0) {
                thousandths = thousandthsOf(piece(1));
                m_at += 2;
            }
        }
        if (piece().word == "pm"_L1 || piece().word == "am"_L1) {
            hour = hour % 12 + (piece().word == "pm"_L1 ? 12 : 0);
            ++m_at;
        }
        m_reading.length = m_pieces[m_at - 1].end;
        const QTime time(hour, minute, second, thousandths);
        if (const auto offset = zone(); offset && time.isValid()) {
            m_reading.moment = QDateTime(m_reading.day, time, Qt::OffsetFromUTC, *offset).toUTC();
            m_reading.length = m_pieces[m_at - 1].end;
        }
    }

    static int thousandthsOf(const Piece &fraction)
    {
        int value = fraction.number;
        int digits = fraction.digits;
        for (; digits > 3; --digits)
            value /= 10;
        for (; digits < 3; ++digits)
            value *= 10;
        return digits == 3 && value < 1000 ? value : 0;
    }

    /** Hours east of UTC, of the zones that mail programs write out. */
    static std::optional<int> hoursOf(const QString &zone)
    {
        struct Zone
        {
            QLatin1String name;
            int hours;
        };
        static constexpr std::array zones {
            Zone {"ut"_L1, 0},   Zone {"wet"_L1, 0},  Zone {"bst"_L1, 1},  Zone {"west"_L1, 1},
            Zone {"cet"_L1, 1},  Zone {"mez"_L1, 1},  Zone {"cest"_L1, 2}, Zone {"mesz"_L1, 2},
            Zone {"eet"_L1, 2},  Zone {"eest"_L1, 3}, Zone {"jst"_L1, 9},  Zone {"est"_L1, -5},
            Zone {"edt"_L1, -4}, Zone {"cst"_L1, -6}, Zone {"cdt"_L1, -5}, Zone {"mst"_L1, -7},
            Zone {"mdt"_L1, -6}, Zone {"pst"_L1, -8}, Zone {"pdt"_L1, -7},
        };
        const auto it = std::find_if(zones.begin(), zones.end(),
                                     [&zone](const Zone &each) { return each.name == zone; });
        return it == zones.end() ? std::nullopt : std::optional(it->hours);
    }

    /** Seconds east of UTC for "Z", "UTC", "GMT", "CET", "+0100", "+01:00", "GMT+1". */
    std::optional<int> zone()
    {
        const QString word = piece().word;
        int offset = 0;
        bool named = false;
        if (const auto hours = hoursOf(word)) {
            ++m_at;
            return *hours * 3600;
        }
        if (word == "z"_L1 || word == "utc"_L1 || word == "gmt"_L1) {
            named = true;
            ++m_at;
        }
        if (!isSign(0, u'+') && !isSign(0, u'-') && !isSign(0, QChar(0x2212)))
            return named ? std::optional(0) : std::nullopt;
        const int direction = isSign(0, u'+') ? 1 : -1;
        const Piece &hours = piece(1);
        if (hours.digits == 4) {
            offset = hours.number / 100 * 3600 + hours.number % 100 * 60;
            m_at += 2;
        } else if (hours.digits == 2 || hours.digits == 1) {
            offset = hours.number * 3600;
            m_at += 2;
            if (isSign(0, u':') && piece(1).digits == 2) {
                offset += piece(1).number * 60;
                m_at += 2;
            }
        } else {
            return named ? std::optional(0) : std::nullopt;
        }
        return offset <= 15 * 3600 ? std::optional(direction * offset) : std::nullopt;
    }

    std::vector<Piece> m_pieces;
    size_t m_at = 0;
    DateReading m_reading;
};

} // namespace

std::optional<DateReading> readDate(QStringView text)
{
    return DateParser(text).parse();
}

} // namespace eab::intake
