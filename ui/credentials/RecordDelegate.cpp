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
constexpr int halo = 4; //!< of the ground around a ring
constexpr double leastArc = 0.06; //!< of a ring, to be seen
constexpr int markSide = 14;
constexpr int leastAbout = 32; //!< with less room there is nothing to read

/** How much is left. The less, the louder: what is closing has a ground of its own, and on the last
 *  day a shape stands in it. */
void paintRing(QPainter &painter, const QRect &place, double fraction, domain::Urgency urgency,
               const Tokens &tokens)
{
    const UrgencyColors colors = urgencyColors(urgency, tokens);
    const bool urgent = urgency == domain::Urgency::Urgent;
    const QRectF circle = QRectF(place).adjusted(2, 2, -2, -2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.wash);
    if (urgent || urgency == domain::Urgency::Soon)
        painter.drawEllipse(QRectF(place).adjusted(-halo, -halo, halo, halo));
    QPen pen(tokens.line, 4, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (fraction > 0) {
        pen.setColor(colors.mark);
        painter.setPen(pen);
        painter.drawArc(circle, 90 * 16,
                        -static_cast<int>(std::max(fraction, leastArc) * 360 * 16));
    }
    if (urgent) {
        const QRect shape(place.center().x() - markSide / 2 + 1, place.center().y() - markSide / 2,
                          markSide, markSide);
        painter.drawPixmap(
            shape.topLeft(),
            iconPixmap(u"alert"_s, markSide, colors.ink, painter.device()->devicePixelRatioF()));
    }
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

/** Where each of two lines ends, or begins. */
struct Ends
{
    int first;
    int second;
};

/** On the trailing side: the pill with words over the state of proof. Where they begin. */
Ends paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QRect &row, const UrgencyColors &colors)
{
    const Tokens &tokens = tokensOf(option.palette);
    const Lines lines(option);
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
    const int width = proofWidth + 2 + markWidth;
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
    return {pillRect.left(), proofRect.right() + 1 - proofWidth - 2 - markWidth};
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
                int left, const Ends &ends)
{
    const Tokens &tokens = tokensOf(option.palette);
    const Lines lines(option);
    const QString lead = index.data(Qt::DisplayRole).toString();
    painter.setPen(tokens.ink);
    painter.setFont(lines.titleFace);
    paintText(painter, option, QRect(left, lines.top, ends.first - left, lines.title.height()),
              lead, readingOf(lead));

    QString about = index.data(RecordListModel::AboutRole).toString();
    const QString mark = index.data(RecordListModel::MarkRole).toString();
    const QString joint = about.isEmpty() || mark.isEmpty() ? QString() : u" · "_s;
    const int room = ends.second - left - lines.small.horizontalAdvance(joint + mark);
    about = lines.small.elidedText(about, Qt::ElideRight, std::max(room, 0));
    if (room < leastAbout)
        about.clear();
    const int aboutWidth = lines.small.horizontalAdvance(about);
    const int line = lines.top + lines.title.height() + 2;
    painter.setPen(tokens.soft);
    painter.setFont(lines.smallFace);
    paintText(painter, option, QRect(left, line, aboutWidth + 1, lines.small.height()), about,
              readingOf(about));
    left += aboutWidth;
    paintText(painter, option, QRect(left, line, ends.second - left, lines.small.height()),
              about.isEmpty() ? mark : joint + mark, option.direction);
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
              index.data(RecordListModel::FractionRole).toDouble(), urgency, tokens);
    const Ends ends = paintState(*painter, option, index, row, colors);
    paintTexts(*painter, option, index, ring.right() + 1 + 12,
               {ends.first - gap, ends.second - gap});
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace eab::ui
