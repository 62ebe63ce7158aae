// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordDelegate.h"

#include "base/Literals.h"
#include "domain/VerifyReport.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/credentials/RecordListModel.h"

#include <QPainter>
#include <QPainterPath>

namespace eab::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int ringSide = 28;
constexpr int markSide = 14;
constexpr int leastAbout = 32; //!< with less room there is nothing to read

void paintRing(QPainter &painter, const QRectF &place, double fraction, const QColor &mark,
               const QColor &track)
{
    QPen pen(track, 4, Qt::SolidLine, Qt::FlatCap);
    const QRectF circle = place.adjusted(2, 2, -2, -2);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (fraction <= 0)
        return;
    pen.setColor(mark);
    painter.setPen(pen);
    painter.drawArc(circle, 90 * 16, -static_cast<int>(fraction * 360 * 16));
}

/** A shape and a colour for what is known about a pair; its word stands beside it. */
struct ProofMark
{
    const char *icon = nullptr;
    QColor color;
};

ProofMark proofMark(int proof, const Tokens &tokens)
{
    if (proof < 0)
        return {nullptr, tokens.soft};
    switch (static_cast<domain::Proof>(proof)) {
    case domain::Proof::Proved: return {"check", tokens.good};
    case domain::Proof::Doubtful: return {"alert", tokens.urgent};
    case domain::Proof::None: break;
    }
    return {"circle", tokens.soft};
}

/** The two lines of a row: their letters, and where they begin. */
struct Lines
{
    QFont titleFace;
    QFont smallFace;
    QFontMetrics title;
    QFontMetrics small;
    int top;

    explicit Lines(const QStyleOptionViewItem &option)
        : titleFace(strongFont(option.font))
        , smallFace(smallFont(option.font))
        , title(titleFace)
        , small(smallFace)
        , top(option.rect.center().y() - (title.height() + small.height() + 2) / 2)
    { }
};

/** A part of a row. */
struct Part
{
    QRect place;
    const Lines &lines;
    const UrgencyColors &colors;
};

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter.fillRect(option.rect,
                     selected      ? tokens.selection
                         : hovered ? tokens.ground
                                   : tokens.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tokens.line);
}

/** On the trailing side: the pill with words over the state of proof. Where they begin. */
int paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const Part &part)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto &[row, lines, colors] = part;
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QString pill = index.data(RecordListModel::PillRole).toString();
    const QString proof = index.data(RecordListModel::ProofRole).toString();
    const QFont pillFace = strongFont(lines.smallFace);
    const int pillWidth = QFontMetrics(pillFace).horizontalAdvance(pill) + 18;
    const ProofMark mark = proofMark(index.data(RecordListModel::ProvedRole).toInt(), tokens);
    const int markWidth = mark.icon == nullptr ? 0 : markSide + 4;
    const int proofWidth = lines.small.horizontalAdvance(proof);
    const int width = std::max(pillWidth, proofWidth + 2 + markWidth);
    const QRect pillRect(row.right() - pillWidth + 1, lines.top - 2, pillWidth,
                         lines.small.height() + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected && colors.wash == tokens.ground ? tokens.panel : colors.wash);
    painter.drawRoundedRect(mirrored(pillRect), pillRect.height() / 2.0, pillRect.height() / 2.0);
    painter.setPen(colors.ink);
    painter.setFont(pillFace);
    painter.drawText(mirrored(pillRect), Qt::AlignCenter, pill);
    const QRect proofRect(row.right() - width + 1, pillRect.bottom() + 4, width,
                          lines.small.height());
    painter.setPen(mark.color);
    painter.setFont(lines.smallFace);
    if (mark.icon != nullptr) {
        const int x = proofRect.right() - proofWidth - 1 - markWidth;
        const QRect place(x, proofRect.center().y() - markSide / 2 + 1, markSide, markSide);
        painter.drawPixmap(mirrored(place).topLeft(),
                           iconPixmap(QString::fromLatin1(mark.icon), markSide, mark.color,
                                      painter.device()->devicePixelRatioF()));
    }
    const auto trailing
        = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(mirrored(proofRect), static_cast<int>(trailing), proof);
    return proofRect.left();
}

/** A text at the leading side of `place`, cut where it ends for those who read it: Latin letters end on
 *  the right, also in a row that is read from the right. */
void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &text, Qt::LayoutDirection reading)
{
    const auto leading
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setLayoutDirection(reading);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     static_cast<int>(leading),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

Qt::LayoutDirection readingOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

/** What leads over what it is about. By the end of the second line a row is told from others: that is
 *  the last to be cut. */
void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Part &part)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto &[place, lines, colors] = part;
    const QString lead = index.data(Qt::DisplayRole).toString();
    painter.setPen(tokens.ink);
    painter.setFont(lines.titleFace);
    paintText(painter, option, QRect(place.left(), lines.top, place.width(), lines.title.height()),
              lead, readingOf(lead));

    QString about = index.data(RecordListModel::AboutRole).toString();
    QString mark = index.data(RecordListModel::MarkRole).toString();
    if (!about.isEmpty() && !mark.isEmpty())
        mark.prepend(u" · "_s);
    const int room = place.width() - lines.small.horizontalAdvance(mark);
    const int wanted = lines.small.horizontalAdvance(about);
    const int aboutWidth = room < std::min(wanted, leastAbout) ? 0 : std::min(wanted, room);
    if (aboutWidth == 0)
        mark = index.data(RecordListModel::MarkRole).toString();
    const int line = lines.top + lines.title.height() + 2;
    painter.setPen(tokens.soft);
    painter.setFont(lines.smallFace);
    if (aboutWidth > 0)
        paintText(painter, option, QRect(place.left(), line, aboutWidth, lines.small.height()),
                  about, readingOf(about));
    paintText(
        painter, option,
        QRect(place.left() + aboutWidth, line, place.width() - aboutWidth, lines.small.height()),
        mark, option.direction);
}

} // namespace

UrgencyColors urgencyColors(domain::Urgency urgency, const Tokens &tokens)
{
    switch (urgency) {
    case domain::Urgency::Good: return {tokens.good, tokens.goodWash, tokens.good};
    case domain::Urgency::Soon: return {tokens.soon, tokens.soonWash, tokens.soonMark};
    case domain::Urgency::Urgent: return {tokens.urgent, tokens.urgentWash, tokens.urgent};
    case domain::Urgency::Closed:
    case domain::Urgency::None: break;
    }
    return {tokens.soft, tokens.ground, tokens.line};
}

RecordDelegate::RecordDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics title(strongFont(option.font));
    const QFontMetrics small(smallFont(option.font));
    return {240, title.height() + small.height() + 30};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto urgency
        = static_cast<domain::Urgency>(index.data(RecordListModel::UrgencyRole).toInt());
    const UrgencyColors colors = urgencyColors(urgency, tokens);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, tokens);
    const int indent = index.data(RecordListModel::MateRole).toBool() ? ringSide : 0;
    const QRect row = option.rect.adjusted(margin + indent, 0, -margin, 0);
    const QRect ring(row.left() + 2, row.center().y() - ringSide / 2, ringSide, ringSide);
    paintRing(*painter, QStyle::visualRect(option.direction, option.rect, ring),
              index.data(RecordListModel::FractionRole).toDouble(), colors.mark, tokens.line);
    const Lines lines(option);
    const int end = paintState(*painter, option, index, {row, lines, colors});
    const int left = ring.right() + 1 + 12;
    paintTexts(*painter, option, index,
               {QRect(left, lines.top, end - gap - left, 0), lines, colors});
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace eab::ui
