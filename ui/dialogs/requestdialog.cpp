// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestdialog.h"

#include "base/plaintext.h"
#include "storage/diskfile.h"
#include "ui/docks/picturebox.h"
#include "ui/errortext.h"
#include "ui/filechoosing.h"
#include "ui/models/versiontext.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ratoon {
namespace {

constexpr QSize requestSize(760, 680);
constexpr QSize thumbnail(96, 64);
constexpr qsizetype shownCharacters = 100'000;  ///< Of one text between pictures.

QString pictureFacts(const SentPicture& picture)
{
    QStringList facts{QString::fromLatin1(picture.image.mime)};
    const QSize size = picture.image.size;
    if (!size.isEmpty())
        facts << RequestDialog::tr("%1 × %2 px").arg(size.width()).arg(size.height());
    facts << bytesText(picture.image.bytes.size());
    return facts.join(u" · ");
}

QString purposeText(RehearsedRequest::Purpose purpose)
{
    switch (purpose) {
    case RehearsedRequest::Purpose::SignIn: return RequestDialog::tr("Sign in");
    case RehearsedRequest::Purpose::Upload: return RequestDialog::tr("Upload a picture");
    case RehearsedRequest::Purpose::Generation: break;
    }
    return RequestDialog::tr("The edit");
}

}  // namespace

QString requestText(const SentRequest& request)
{
    QString text = QString::fromUtf8(request.head);
    text.remove(u'\r');
    for (const SentPiece& piece : request.pieces) {
        if (piece.picture < 0) {
            QString words = QString::fromUtf8(piece.text.left(shownCharacters));
            words.remove(u'\r');
            text += plainParagraphs(words, shownCharacters);
            continue;
        }
        const SentPicture& picture = request.pictures[static_cast<std::size_t>(piece.picture)];
        text += QStringLiteral("⟨%1 %2: %3⟩")
                    .arg(RequestDialog::tr("picture"))
                    .arg(piece.picture + 1)
                    .arg(pictureFacts(picture));
    }
    if (request.hiddenBytes > 0)
        text += RequestDialog::tr("⟨%1 that prove who you are, not shown⟩")
                    .arg(bytesText(request.hiddenBytes));
    return text;
}

RequestDialog::RequestDialog(Services& services, std::vector<SentRequest> requests, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_requests(std::move(requests))
    , m_text(new QPlainTextEdit)
    , m_pictures(new QWidget)
    , m_said(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
{
    setObjectName(QStringLiteral("requestDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What leaves this computer"));
    m_text->setObjectName(QStringLiteral("requestText"));
    m_text->setAccessibleName(tr("The request, as it will be sent"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_said->setObjectName(QStringLiteral("requestSaid"));
    m_said->setWordWrap(true);
    new QVBoxLayout(m_pictures);
    m_pictures->layout()->setContentsMargins(0, 0, 0, 0);

    auto* buttons = new QDialogButtonBox;
    QPushButton* save = buttons->addButton(tr("Save exact bytes…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveRequest"));
    connect(save, &QPushButton::clicked, this, &RequestDialog::chooseTarget);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(new PlainLabel(tr("What leaves this computer"), TextRole::Title));
    column->addWidget(requestChoice());
    column->addWidget(m_text, 1);
    column->addWidget(m_pictures);
    column->addWidget(m_said);
    column->addWidget(buttons);
    resize(requestSize);
    showRequest(static_cast<int>(m_requests.size()) - 1);
}

QComboBox* RequestDialog::requestChoice()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("requestChoice"));
    box->setAccessibleName(tr("Request"));
    int number = 0;
    for (const SentRequest& request : m_requests) {
        box->addItem(tr("%1 of %2: %3, to %4")
                         .arg(++number)
                         .arg(m_requests.size())
                         .arg(purposeText(request.purpose), plainLine(request.host, 100)));
    }
    box->setCurrentIndex(box->count() - 1);
    box->setVisible(m_requests.size() > 1);
    connect(box, &QComboBox::activated, this, &RequestDialog::showRequest);
    return box;
}

void RequestDialog::showRequest(int index)
{
    m_shown = index;
    const SentRequest& request = m_requests[static_cast<std::size_t>(index)];
    m_text->setPlainText(requestText(request));
    showPictures(request);
    m_said->setText(
        m_requests.size() == 1
            ? tr("As it will be sent, but for the key, which is shown as dots.")
            : tr("As it will be sent, but for the key, which is shown as dots, and for what the "
                 "service will answer to the requests before, which is made up."));
}

void RequestDialog::showPictures(const SentRequest& request)
{
    while (QLayoutItem* item = m_pictures->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTiny);
    for (const SentPicture& picture : request.pictures)
        column->addWidget(pictureRow(picture, ++number));
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("requestPictures"));
    area->setAccessibleName(tr("Pictures in the request"));
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Window);
    const int visible = std::min(number, 3);
    area->setFixedHeight(visible * (thumbnail.height() + metrics::gapTiny));
    m_pictures->layout()->addWidget(area);
    m_pictures->setVisible(number > 0);
}

QWidget* RequestDialog::pictureRow(const SentPicture& picture, int number)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    auto* box = new PictureBox;
    box->setFixedSize(thumbnail);
    box->setPicture(picture.thumbnail);
    box->setAccessibleName(tr("Picture %1").arg(number));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new PlainLabel(tr("Picture %1").arg(number), TextRole::Strong));
    words->addWidget(new PlainLabel(pictureFacts(picture), TextRole::Secondary));
    auto* hash = new PlainLabel(QStringLiteral("SHA-256 ") + QString::fromLatin1(picture.sha256),
                                TextRole::Caption,
                                Ink::Secondary);
    hash->setElide(Qt::ElideMiddle);
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(hash);
    words->addStretch(1);
    line->addWidget(box);
    line->addLayout(words, 1);
    return row;
}

void RequestDialog::chooseTarget()
{
    ratoon::chooseTarget(
        this,
        {.title = tr("Save the request"),
         .suggested = QStringLiteral("request.http"),
         .filters = {tr("Request (*.http)")},
         .ending = QStringLiteral("http")},
        [this](const QString& path) {
            const SentRequest& request = m_requests[static_cast<std::size_t>(m_shown)];
            m_write = m_services.disk->run(
                [path, bytes = exactBytes(request)](const Cancel&) {
                    return writeFile(path, bytes);
                },
                [this](const Result<void>& written) {
                    m_said->setText(written ? tr("Written.") : errorText(written.error()).both());
                });
        });
}

}  // namespace ratoon
