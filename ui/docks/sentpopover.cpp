// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/sentpopover.h"

#include "document/render.h"
#include "image/codec.h"
#include "image/color.h"
#include "image/transform.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/docks/picturebox.h"
#include "ui/errortext.h"
#include "ui/models/versiontext.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ratoon {
namespace {

constexpr int popoverWidth = 400;
constexpr QSize sentPreview(752, 480);
constexpr int pictureHeight = 220;
constexpr int promptHeight = 72;

int facesIn(const EncodedImage& picture, const FaceDetector* detector, const Cancel& cancel)
{
    if (detector == nullptr) return 0;
    const auto image = decoded(picture.bytes, {}, cancel);
    return image ? detector->count(image->image, cancel).value_or(0) : 0;
}

}  // namespace

struct SentPopover::Answer {
    QImage picture;
    QString facts;
    QString references;
    QString prompt;
    std::vector<SentRequest> requests = {};
};

SentPopover::SentPopover(Services& services, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_services(services)
    , m_title(new PlainLabel({}, TextRole::Strong))
    , m_picture(new PictureBox)
    , m_facts(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_references(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_consent(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_prompt(new QPlainTextEdit)
    , m_exact(new QPushButton(tr("Exact request…")))
{
    setObjectName(QStringLiteral("sentPopover"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Button);
    m_picture->setFixedHeight(pictureHeight);
    m_facts->setObjectName(QStringLiteral("sentFacts"));
    m_facts->setWordWrap(true);
    m_references->setWordWrap(true);
    m_prompt->setObjectName(QStringLiteral("sentPrompt"));
    m_prompt->setAccessibleName(tr("The words that are sent"));
    m_prompt->setReadOnly(true);
    m_prompt->setFixedHeight(promptHeight);
    m_consent->setObjectName(QStringLiteral("sentConsent"));
    m_consent->setWordWrap(true);
    m_exact->setObjectName(QStringLiteral("exactRequest"));
    m_exact->setAccessibleName(tr("Exact request…"));
    m_exact->setToolTip(plainTip(tr("Byte by byte what leaves this computer")));
    connect(m_exact, &QPushButton::clicked, this, &SentPopover::showRequests);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_title);
    column->addWidget(m_picture);
    column->addWidget(m_facts);
    column->addWidget(m_references);
    column->addWidget(m_prompt);
    column->addWidget(m_consent);
    column->addWidget(m_exact, 0, Qt::AlignRight);
    setFixedWidth(popoverWidth);
}

SentPopover::~SentPopover() = default;

void SentPopover::show(const SentQuestion& question, const QWidget& anchor)
{
    m_title->setText(question.destination);
    m_consent->setText(question.consent);
    m_consent->setVisible(!question.consent.isEmpty());
    m_exact->setVisible(!question.model.isLocal);
    take({.facts = tr("Making it ready…"), .prompt = question.intent.prompt});
    m_ticket = m_services.pool->run(
        [question, sources = Sources{m_services.catalogue, *m_services.keys, m_services.faces}](
            const Cancel& cancel) { return answered(sources, question, cancel); },
        [this](Answer answer) { take(std::move(answer)); });
    adjustSize();
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width(), 0));
    move(corner - QPoint(width(), height() + metrics::gapTiny));
    QFrame::show();
    m_prompt->setFocus(Qt::PopupFocusReason);
}

SentPopover::Answer
SentPopover::answered(const Sources& sources, const SentQuestion& question, const Cancel& cancel)
{
    Answer answer{.prompt = question.intent.prompt};
    const Image ground = question.intent.fromNothing ? Image() : rendered(question.canvas, cancel);
    const auto plan = planned(ground, question.intent, question.model, cancel);
    if (!plan) {
        answer.facts = errorText(plan.error()).both();
        return answer;
    }
    answer.prompt = plan->request.prompt;
    const Provider& provider = *sources.catalogue.find(question.intent.provider);
    const auto endpoint = sources.keys.shownEndpoint(provider.info());
    if (!endpoint) {
        answer.facts = errorText(endpoint.error()).both();
        return answer;
    }
    const auto requests = sentRequests(provider, plan->request, *endpoint, cancel);
    if (!requests) {
        answer.facts = errorText(requests.error()).both();
        return answer;
    }
    answer.requests = *requests;
    QStringList facts;
    if (plan->request.upload) {
        const EncodedImage& upload = *plan->request.upload;
        answer.picture = decodedPreview(upload.bytes, sentPreview).value_or(QImage());
        facts << tr("%1 × %2 px").arg(upload.size.width()).arg(upload.size.height())
              << QString::fromLatin1(upload.mime) << bytesText(upload.bytes.size());
        const int faces = facesIn(upload, sources.faces.get(), cancel);
        if (faces > 0) facts << tr("%n face(s) found", nullptr, faces);
    } else if (!plan->request.source.isNull()) {
        const Image& source = plan->request.source;
        const QSize fitting = source.size().scaled(sentPreview, Qt::KeepAspectRatio);
        answer.picture = resampled(source, fitting.boundedTo(source.size()), cancel).toQImage();
        facts << tr("%1 × %2 px").arg(source.width()).arg(source.height()) << tr("nothing is sent");
    } else {
        facts << tr("No picture, only words");
    }
    answer.facts = facts.join(u" · ");
    QStringList references;
    for (const Reference& reference : plan->request.references) {
        references << tr("@%1 (%2)").arg(reference.name, bytesText(reference.image.bytes.size()));
    }
    if (!references.isEmpty()) answer.references = tr("With %1").arg(references.join(u", "));
    return answer;
}

void SentPopover::take(Answer answer)
{
    m_picture->setPicture(answer.picture);
    m_facts->setText(answer.facts);
    m_references->setText(answer.references);
    m_references->setVisible(!answer.references.isEmpty());
    m_prompt->setPlainText(answer.prompt);
    m_requests = std::move(answer.requests);
    m_exact->setEnabled(!m_requests.empty());
}

void SentPopover::showRequests()
{
    hide();
    auto* dialog = new RequestDialog(m_services, m_requests, parentWidget());
    dialog->open();
}

}  // namespace ratoon
